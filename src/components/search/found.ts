/**
 * Attributes of what the search finds as one thing: of a page's `main`, of a clause, of a question.
 * What it is cited by stands in its heading: an id, a number in an element of class `n`. Other words to find it by
 * go into an attribute `data-pagefind-meta="also:…"` in it.
 * @param kind name of its kind, which has its words in `search.json`; `null` for what is not to be found
 * @param title what it is shown by, when that is not its first heading
 */
export function foundAs(kind: string | null, title?: string) {
  if (kind === null) return { 'data-pagefind-ignore': 'all' };
  return {
    'data-pagefind-body': true,
    'data-pagefind-filter': `kind:${kind}`,
    'data-pagefind-meta': title && `title:${title}`,
  };
}
