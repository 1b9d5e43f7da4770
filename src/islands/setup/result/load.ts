import type { ComponentChild } from 'preact';
import type { Translate } from '../../../i18n/index.ts';
import type { Source } from '../../details.ts';
import type { Lazy } from '../../lazy.ts';
import type { SetupProps } from '../props.ts';
import type { Quotes } from '../quotes.ts';
import type { SetupSession } from '../session.ts';
import type { SetupState } from '../state.ts';
import type { SetupTelling } from '../words.ts';
import { loadItemDetails } from './details.ts';
import { Result } from './Result.tsx';

/** Where something stands that is cited. */
export type SourcePlace = Omit<Source, 'title'> & Partial<Pick<Source, 'title'>>;

/** What a result says besides its verdicts. */
export interface SetupDetails {
  telling: SetupTelling;
  /** Words of a result about items. */
  say: Translate;
  /** Clauses, FAQs and readings, by id; clauses without their titles. */
  sources: Record<string, SourcePlace>;
}

/** What every part of a result is drawn from. */
export interface ResultProps {
  session: SetupSession;
  state: SetupState;
  details: SetupDetails;
  /** What is quoted and copied, once it has been loaded. */
  quotes: Pick<Lazy<Quotes>, 'value' | 'failed' | 'arrival'>;
  /** Answers a question from the result, which stays on show. */
  answer: (fact: string, value: string) => void;
}

/** What the view of a result needs. */
export interface ResultPart {
  Result: (props: ResultProps) => ComponentChild;
  details: SetupDetails;
}

/**
 * Loads the view of a result about a setup, and what it says.
 * @throws when it cannot be had
 */
export const loadResult = async (props: SetupProps): Promise<ResultPart> => ({
  Result,
  details: await loadItemDetails(props),
});
