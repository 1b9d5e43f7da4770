import type { Search } from './engine.ts';
import type { Found } from './find.ts';
import { element } from './results.ts';

/** What is said about a search once it is done: how much it found, and what it made of the words. */
export function told(query: string, { hits, corrections, unknown }: Found, { t }: Search): string {
  const count = hits.length > 0 ? t('count', { count: hits.length, query }) : t('none', { query });
  const words = unknown.map((word) => t('quoted', { word })).join(', ');
  return [
    `${count}.`,
    ...corrections.map(({ typed, taken }) => t('corrected', { typed, taken })),
    ...(unknown.length > 0 && hits.length > 0 ? [t('unknown', { count: unknown.length, words })] : []),
  ].join(' ');
}

/**
 * "Did you mean …?", with a button that looks for it.
 * @param take is given the other spelling when the reader agrees
 */
export function question(suggestion: string, { phrase }: Search, take: (text: string) => void): HTMLElement {
  const button = element('button', 'link', suggestion);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => take(suggestion));
  return element('p', '', ...phrase('meant').map((piece) => ('text' in piece ? piece.text : button)));
}
