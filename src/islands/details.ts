import type { Messages, Translate } from '../i18n/index.ts';
import { speaker, type TellingWords, type WizardProps } from './words.ts';

/** A clause or an FAQ as it is quoted. */
export interface Quote {
  /** Clauses alone have one. */
  number: string | null;
  title: string;
  href: string;
  html: string;
}

/** A reading of the policy as it is summed up. */
export interface ReadingText {
  question: string;
  chosen: string;
  href: string;
}

/** What a result says besides its verdicts; too heavy to be loaded before there is one. */
export interface Details {
  telling: TellingWords;
  /** Words of every wizard's result. */
  t: Translate;
  clauses: Record<string, Quote>;
  readings: Record<string, ReadingText>;
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * Fetches what a result says.
 * @throws when any part of it cannot be had
 */
export async function loadDetails({ sources, locale }: WizardProps): Promise<Details> {
  const [telling, clauses, readings] = await Promise.all([
    json<{ words: TellingWords; ui: Messages }>(sources.telling),
    json<Details['clauses']>(sources.clauses),
    json<Details['readings']>(sources.readings),
  ]);
  return { telling: telling.words, t: speaker(telling.ui, locale), clauses, readings };
}
