import type { Citation, Fact, ListVerdict, TierRow, Wizard } from '../../engine/model.ts';
import { kind, table } from './rows.ts';

/** Why an unsupported component excludes issues with it, and not the whole installation. */
export const SCOPE = 'reading.component-scope';

/** What an entry counts as: its own status where that settles it, otherwise what the official list says (RULES 2). */
export const status: Fact = {
  id: 'status',
  values: ['preferred', 'supported', 'end-of-life', 'unsupported', 'unknown'],
  interchangeable: [['preferred', 'supported']],
  weights: [20, 50, 10, 5, 15],
};

/** The same where being past one's end of life is no reason of its own. */
export const statusWithoutEndOfLife: Fact = {
  ...status,
  interchangeable: [
    ['preferred', 'supported'],
    ['end-of-life', 'unsupported'],
  ],
};

/** A fact about all entries of a list: only a plain yes makes a difference. */
export const yesNo = (id: string): Fact => ({
  id,
  values: ['yes', 'no', 'unknown'],
  interchangeable: [['no', 'unknown']],
  weights: [30, 60, 10],
});

/** The values of such a fact that are not a yes. */
export const NOT_YES = ['no', 'unknown'];

/** The decision about one entry of a list. */
export const item = (id: string, facts: Fact[], rows: TierRow[]): Wizard => ({
  id,
  facts,
  verdicts: [kind(id, 'item')],
  tables: [table(id, rows)],
  headlines: [{ id: 'item', when: {}, by: [id] }],
});

/** What is said of a list where there is nothing of the kind. */
export const none = (list: string, cited: Citation): ListVerdict => ({
  id: `${list}.none`,
  value: 'not-applicable',
  ...cited,
});

/** What is said of a list where nobody knows what there is: find it out. */
export const notKnown = (list: string, remedy: string, cited: Citation): ListVerdict => ({
  id: `${list}.not-known`,
  value: 'check',
  remedies: [remedy],
  ...cited,
});
