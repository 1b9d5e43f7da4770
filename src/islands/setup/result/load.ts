import type { Messages, Translate } from '../../../i18n/index.ts';
import { speaker } from '../../words.ts';
import { json } from '../json.ts';
import type { SetupProps } from '../props.ts';
import type { Quotes } from '../quotes.ts';
import type { SetupSession } from '../session.ts';
import type { SetupState } from '../state.ts';
import type { SetupTelling } from '../words.ts';
import { Result } from './Result.tsx';

/** Where something is written that a verdict rests on. */
export interface Source {
  /** Clauses alone have one. */
  number: string | null;
  title: string;
  href: string;
}

/** What a result says besides its verdicts. */
export interface SetupDetails {
  telling: SetupTelling;
  /** Words of a result about items. */
  say: Translate;
  /** Clauses, FAQs and readings, by id. */
  sources: Record<string, Source>;
}

/** What every part of a result is drawn from. */
export interface ResultProps {
  session: SetupSession;
  state: SetupState;
  details: SetupDetails;
  /** What is quoted, once it has been loaded. */
  quotes: Quotes | undefined;
  /** Waits for it. */
  arrival: () => Promise<unknown>;
}

/** What the view of a result needs. */
export interface ResultPart {
  Result: typeof Result;
  details: SetupDetails;
}

interface Told {
  words: SetupTelling;
  items: Messages;
  sources: SetupDetails['sources'];
}

/**
 * Loads what a result says.
 * @throws when it cannot be had
 */
export async function loadResult({ sources, locale }: SetupProps): Promise<ResultPart> {
  const told = await json<Told>(sources.telling);
  return { Result, details: { telling: told.words, say: speaker(told.items, locale), sources: told.sources } };
}
