import { localeOf, type Messages, type Translate, translator } from '../i18n/index.ts';

/** A choice as it is offered. */
export interface ChoiceWords {
  label: string;
  hint?: string;
}

/** The words of one fact. */
export interface FactWords {
  question: string;
  hint?: string;
  short: string;
  change: string;
  values: Record<string, ChoiceWords>;
  unknown: ChoiceWords;
}

/** The words of one verdict. */
export interface VerdictWords {
  name: string;
  short: string;
  values: Record<string, string>;
}

/** What a wizard needs to ask: its file of strings, without what only a result says. */
export interface AskingWords {
  title: string;
  facts: Record<string, FactWords>;
  verdicts: Record<string, VerdictWords>;
  /** Per fact the headings that stand before some of its values; under `rungs` the marks of the ladder's verdicts. */
  groups?: Record<string, Record<string, string>>;
}

/** What a result says besides: keyed by ids that hold dots, so looked up directly. */
export interface TellingWords {
  verdicts: Record<string, VerdictWords>;
  conditions: Record<string, string>;
  reasons: Record<string, string>;
  rows: Record<string, string>;
  overridden: Record<string, string>;
  headlines: Record<string, { title: string; lead: string }>;
}

/** What asking takes that the page came without. */
export interface Asking {
  facts: AskingWords['facts'];
  /** Words of every wizard. */
  ui: Messages;
}

/** What the page hands to the island. */
export interface WizardProps {
  locale: string;
  /** Path of the wizard, base path included. */
  path: string;
  /** Name of the site, for the title of the page. */
  site: string;
  /** Path of the finder of partners. */
  partners: string;
  /** Editions known, the current one first. */
  editions: string[];
  words: AskingWords;
  /** Words of every wizard, for asking. */
  ui: Messages;
  /** Fact id → path of the wizard that finds it out. */
  elsewhere?: Record<string, string>;
  /** Addresses of what a result needs besides. */
  sources: Record<'asking' | 'telling' | 'clauses' | 'readings' | 'explaining' | 'editions', string>;
}

/** `t` bound to words of the language of the page. */
export const speaker = (messages: Messages, locale: string): Translate => translator(messages, localeOf(locale));

/** How an answer is called; `unknown` has words of its own. */
export const labelOf = (words: AskingWords, fact: string, value: string): string => choiceOf(words, fact, value).label;

/**
 * The words of one choice.
 * @throws when the fact has no such value, which a decoded link rules out
 */
export function choiceOf(words: AskingWords, fact: string, value: string): ChoiceWords {
  const found = words.facts[fact]?.values[value] ?? words.facts[fact]?.unknown;
  if (!found) throw new Error(`No words for "${value}" of "${fact}"`);
  return found;
}
