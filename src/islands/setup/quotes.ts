import { json } from './json.ts';
import type { SetupProps } from './props.ts';

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

/** The words of the policy, and how they are read; too heavy to be loaded before there is a result. */
export interface Quotes {
  clauses: Record<string, Quote>;
  readings: Record<string, ReadingText>;
}

/**
 * Loads what a result quotes.
 * @throws when a part of it cannot be had
 */
export async function loadQuotes({ sources }: SetupProps): Promise<Quotes> {
  const [clauses, readings] = await Promise.all([
    json<Quotes['clauses']>(sources.clauses),
    json<Quotes['readings']>(sources.readings),
  ]);
  return { clauses, readings };
}
