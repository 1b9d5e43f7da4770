import type { Locale } from '../../i18n/index.ts';

/**
 * Works something out once a language, since nothing changes while the site is built; while it is being written, anew
 * each time. What is given belongs to all who ask.
 */
export function oncePerLocale<T>(work: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (locale) => {
    const found = (import.meta.env.PROD && known.get(locale.id)) || work(locale);
    known.set(locale.id, found);
    return found;
  };
}

/** The same for what does not depend on the language. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known = (import.meta.env.PROD && known) || work();
    return known;
  };
}
