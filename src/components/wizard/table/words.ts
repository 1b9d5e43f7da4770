import type { Row, Wizard } from '../../../engine/model.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { AskingWords, TellingWords } from '../../../islands/words.ts';
import { wordsOf } from '../../content/words.ts';

/** The words of a wizard's tables. */
export interface TableWords {
  wizard: AskingWords & TellingWords & { groups: Record<'tiers', Record<string, string>> };
  /** Heading of the column of a fact or a verdict. */
  heading: (input: string) => string;
  /** The values that a rule asks for; nothing where it asks for none. */
  cell: (row: Row, input: string) => string | undefined;
}

/** The words that a wizard's tables are printed in. */
export async function tableWords(wizard: Wizard, locale: Locale): Promise<TableWords> {
  // The gate holds a wizard's words to exactly this shape.
  const words = (await wordsOf(wizard.id, locale)) as unknown as TableWords['wizard'];
  const oneOf = new Intl.ListFormat(locale.customs, { type: 'disjunction' });
  const valueWords = (input: string, value: string) =>
    words.facts[input]?.values[value]?.label ?? words.verdicts[input]?.values[value] ?? value;
  return {
    wizard: words,
    heading: (input) => words.facts[input]?.short ?? words.verdicts[input]?.short ?? input,
    cell: ({ when }, input) => when[input] && oneOf.format(when[input].map((value) => valueWords(input, value))),
  };
}
