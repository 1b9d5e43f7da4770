import type { Entry } from './entries.ts';

/** Marks of further entries inside one; they would keep Pagefind from reading the rest of it. */
const BODY = / data-pagefind-body(?:="[^"]*")?/g;

/** An entry as a page of its own, in the words that Pagefind understands. */
export function pageOf({ language, title, page, description, refs, html }: Entry): string {
  const marks = [
    mark('meta', 'title', title),
    ...(page ? [mark('meta', 'page', page)] : []),
    ...refs.map((ref) => mark('filter', 'ref', ref)),
  ];
  const text = `${description ? `<p>${escaped(description)}</p>` : ''}${html.replaceAll(BODY, '')}`;
  return `<html lang="${escaped(language)}"><body data-pagefind-body>${marks.join('')}${text}</body></html>`;
}

function mark(kind: 'meta' | 'filter', key: string, value: string): string {
  return `<i data-pagefind-${kind}="${key}[title]" title="${escaped(value)}"></i>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
