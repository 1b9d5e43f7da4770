import { type Row, UNKNOWN, type Wizard } from '../../../engine/model.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { AskingWords, ChoiceWords, TellingWords } from '../../../islands/words.ts';
import { wordsOf } from '../../content/words.ts';

/** What a table says of a list, and of what is to be done. */
interface ItemWords {
  lists?: Record<string, { short: string; none: ChoiceWords; unknown: ChoiceWords }>;
  remedies?: Record<string, string>;
}

/** An answer as it is offered: one to a question, or to a list as a whole. */
function optionOf({ facts, lists }: AskingWords & ItemWords, input: string, value: string): ChoiceWords | undefined {
  const list = lists?.[input];
  if (list) return value === UNKNOWN ? list.unknown : list.none;
  return facts[input]?.values[value] ?? (value === UNKNOWN ? facts[input]?.unknown : undefined);
}

/** The words of a wizard's tables. */
export interface TableWords {
  wizard: AskingWords & TellingWords & ItemWords & { groups: Record<'tiers', Record<string, string>> };
  /** Heading of the column of a fact or a verdict. */
  heading: (input: string) => string;
  /** The values that a rule asks for; nothing where it asks for none. */
  cell: (row: Row, input: string) => string | undefined;
}

/** The words for verdicts that another wizard works out. */
async function borrowedVerdicts({ borrows }: Wizard, locale: Locale): Promise<AskingWords['verdicts']> {
  if (!borrows) return {};
  const { verdicts } = (await wordsOf(borrows.wizard, locale)) as unknown as AskingWords;
  return Object.fromEntries(Object.entries(verdicts).filter(([id]) => borrows.verdicts.includes(id)));
}

/** The words that a wizard's tables are printed in. */
export async function tableWords(wizard: Wizard, locale: Locale): Promise<TableWords> {
  // The gate holds a wizard's words to exactly this shape.
  const own = (await wordsOf(wizard.id, locale)) as unknown as TableWords['wizard'];
  const words = { ...own, verdicts: { ...(await borrowedVerdicts(wizard, locale)), ...own.verdicts } };
  const oneOf = new Intl.ListFormat(locale.customs, { type: 'disjunction' });
  const valueWords = (input: string, value: string) =>
    optionOf(words, input, value)?.label ?? words.verdicts[input]?.values[value] ?? value;
  return {
    wizard: words,
    heading: (input) =>
      words.lists?.[input]?.short ?? words.facts[input]?.short ?? words.verdicts[input]?.short ?? input,
    cell: ({ when }, input) => when[input] && oneOf.format(when[input].map((value) => valueWords(input, value))),
  };
}
