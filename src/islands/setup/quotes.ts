import { localeOf, type Messages, type Translate } from '../../i18n/index.ts';
import { json } from '../json.ts';
import { speaker } from '../words.ts';
import type { SetupProps } from './props.ts';
import type { ClausesQuoted, Copying, Given, Onward, ReadingsUsed, textsOf } from './result/quoted.ts';

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

/** What comes with the reader: the words of the policy, how a result is written into a reply, where it leads on to. */
export interface Quotes {
  clauses: Record<string, Quote>;
  readings: Record<string, ReadingText>;
  ClausesQuoted: typeof ClausesQuoted;
  ReadingsUsed: typeof ReadingsUsed;
  Onward: typeof Onward;
  Given: typeof Given;
  Copying: typeof Copying;
  textsOf: typeof textsOf;
  /** Words of what comes with the reader. */
  t: Translate;
  /** A sentence of a reply. */
  reply: Translate;
}

/**
 * Loads what a result quotes, and what it takes to copy it.
 * @throws when a part of it cannot be had
 */
export async function loadQuotes({ sources, locale }: SetupProps): Promise<Quotes> {
  const [parts, { ui, reply }, clauses, readings] = await Promise.all([
    import('./result/quoted.ts'),
    json<{ ui: Messages; reply: Messages }>(sources.explaining),
    json<Quotes['clauses']>(sources.clauses),
    json<Quotes['readings']>(sources.readings),
  ]);
  const t = speaker(ui, locale);
  parts.dateForPrint(t, localeOf(locale));
  return { ...parts, t, reply: speaker(reply, locale), clauses, readings };
}
