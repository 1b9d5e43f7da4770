import type { Finding } from '../decide.ts';
import type { ListAnswers } from '../link.ts';
import type { Answers } from '../model.ts';

/** Why an edition was made: the policy changed, or the tables had read it wrongly. */
export type WhyEdition = 'policy' | 'correction';

/** What an edition calls otherwise than the one before it, for one wizard; `null` where it asks no more. */
export interface Renames {
  /** Facts, lists, and parts of what is said of an entry. */
  facts?: Record<string, string | null>;
  /** By the fact's id before the renaming; under the id of a list, its entries. */
  values?: Record<string, Record<string, string | null>>;
}

/** An edition that came after the one of a link. */
export interface LaterEdition {
  id: string;
  why: WhyEdition;
  renames: Renames;
}

/** What has been answered, as a link says it. */
export interface Answered {
  answers: Answers;
  lists?: ListAnswers;
}

/** One answer under its key. */
export interface Given {
  key: string;
  value: string;
}

/** An answer that goes by another name now, or that is not asked any more. */
export interface Moved extends Given {
  /** Where it went; without it, it is gone. */
  to?: Given;
}

/** A verdict that differs between two editions. */
export interface Difference {
  verdict: string;
  was: Finding;
  /** `undefined` where the verdict is not given any more. */
  is: Finding | undefined;
  /** Whether the policy changed, or only the tables that had read it wrongly. */
  why: WhyEdition;
  /** The clauses that explain it: cited under one edition only, or worded otherwise. */
  clauses: string[];
}

/** What became of the answer of an older link, in the order in which it is said. */
export type Fate = 'same' | 'reworded' | 'moved' | 'asked' | 'changed' | 'corrected';

/** An older link under its own edition and under the current one. */
export interface Comparison extends Answered {
  fate: Fate;
  moved: Moved[];
  /** Questions of the current edition that the link does not answer, although it had answered all of its own. */
  asks: string[];
  differences: Difference[];
  /** Clauses that the answer cites and that are worded otherwise now. */
  reworded: string[];
}
