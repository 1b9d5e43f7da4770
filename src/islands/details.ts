import type { Messages, Translate } from '../i18n/index.ts';
import { json } from './json.ts';
import { speaker, type TellingWords, type WizardProps } from './words.ts';

export { json };

/** A clause, an FAQ or a reading where it is linked. */
export interface Source {
  /** Clauses alone have one. */
  number: string | null;
  title: string;
  href: string;
  /** The language of its words, where that may not be the page's. */
  lang?: string;
}

/** What a result says besides its verdicts; too heavy to be loaded before there is one. */
export interface Details {
  telling: TellingWords;
  /** Words of every wizard's result. */
  t: Translate;
  /** What verdicts cite, by its id. */
  sources: Record<string, Source>;
}

/**
 * Fetches what a result says.
 * @throws when it cannot be had
 */
export async function loadDetails({ sources: { telling }, locale }: WizardProps): Promise<Details> {
  const { words, ui, sources } = await json<{ words: TellingWords; ui: Messages; sources: Details['sources'] }>(
    telling,
  );
  return { telling: words, t: speaker(ui, locale), sources };
}
