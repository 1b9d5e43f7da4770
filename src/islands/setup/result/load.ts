import type { Translate } from '../../../i18n/index.ts';
import { loadDetails, type Source } from '../../details.ts';
import type { Lazy } from '../../lazy.ts';
import type { SetupProps } from '../props.ts';
import type { Quotes } from '../quotes.ts';
import type { SetupSession } from '../session.ts';
import type { SetupState } from '../state.ts';
import type { SetupTelling } from '../words.ts';
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
  quotes: Lazy<Quotes>;
}

/** What the view of a result needs. */
export interface ResultPart {
  Result: typeof Result;
  details: SetupDetails;
}

/**
 * Loads what a result says.
 * @throws when it cannot be had
 */
export async function loadResult(props: SetupProps): Promise<ResultPart> {
  const { telling, t, sources } = await loadDetails(props);
  return { Result, details: { telling: telling as unknown as SetupTelling, say: t, sources } };
}
