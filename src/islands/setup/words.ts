import type { AskingWords, ChoiceWords, TellingWords } from '../words.ts';

/** How a list is asked for, and how its entries are added. */
export interface ListWords {
  question: string;
  hint?: string;
  short: string;
  /** One entry of it. */
  one: string;
  change: string;
  /** What is typed to find an entry. */
  field: string;
  /** An entry that the site's list does not have. */
  notListed: string;
  none: ChoiceWords;
  unknown: ChoiceWords;
  official: { question: string; values: Record<string, ChoiceWords>; unknown: ChoiceWords };
  add: string;
}

/** What asking about a setup takes besides. */
export interface SetupWords extends AskingWords {
  lists: Record<string, ListWords>;
  topics: Record<string, { title: string; lede: string }>;
}

/** What a result about a setup says besides. */
export type SetupTelling = TellingWords & { remedies: Record<string, string> };
