import type { Entry } from './entries.ts';

/** An entry as a page of its own, in the words that Pagefind understands. */
export function pageOf({ language, title, description, refs, html }: Entry): string {
  const marks = [mark('meta', 'title', title), ...refs.map((ref) => mark('filter', 'ref', ref))];
  const opening = description ? `<p>${escaped(description)}</p>` : '';
  return `<html lang="${escaped(language)}"><body>${marks.join('')}<div data-pagefind-body>${opening}${html}</div></body></html>`;
}

function mark(kind: 'meta' | 'filter', key: string, value: string): string {
  return `<i data-pagefind-${kind}="${key}[title]" title="${escaped(value)}"></i>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
