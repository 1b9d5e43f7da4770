/**
 * Attributes of what the search finds as one thing: of a page's `main`, of a clause, of a question.
 * What it is cited by stands in its heading: an id, a number in an element of class `n`. Other words to find it by
 * go into an attribute `data-pagefind-meta="also:…"` on it or in it.
 * @param kind name of its kind, which has its words in `search.json`; `null` for what is not to be found
 */
export const foundAs = (kind: string | null) =>
  kind === null
    ? { 'data-pagefind-ignore': 'all' }
    : { 'data-pagefind-body': true, 'data-pagefind-filter': `kind:${kind}` };
