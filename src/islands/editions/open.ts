import { compareEditions } from '../../engine/editions/compare.ts';
import type { Answered, Comparison } from '../../engine/editions/model.ts';
import { type Ruling, rulingOf } from '../../engine/editions/ruling.ts';
import type { ServedEdition } from '../../engine/editions/served.ts';
import { encode, type Ignored } from '../../engine/link.ts';

/** A link of an older edition, worked out under both. */
export interface Opened {
  /** The query that asks the same of the current edition. */
  search: string;
  /** What could not be read of the link under its own edition. */
  ignored: Ignored[];
  /** What it answers under that edition. */
  answered: Answered;
  comparison: Comparison;
}

/**
 * Opens the links of one older edition.
 * @param served that edition
 * @param between the editions between it and the current one, as far as it takes them to say what was corrected
 * @param current the decision that holds
 */
export function opener(served: ServedEdition, between: readonly ServedEdition[], current: Ruling) {
  const old = rulingOf(served.wizard, served.statuses);
  const rulings = new Map(between.map(({ id, wizard, statuses }) => [id, rulingOf(wizard, statuses)]));
  const isReworded = (clause: string) => clause in served.otherWords;
  const editions = { old, current, later: served.later, between: rulings, isReworded };
  const now = served.later.at(-1)?.id ?? served.id;
  return (search: string): Opened => {
    const { ignored, checked, ...answered } = old.decode(search, [served.id]);
    const comparison = compareEditions(editions, answered);
    const { answers, lists } = comparison;
    const query = encode(current.wizard, answers, now, { lists, ...(checked === undefined ? {} : { checked }) });
    return { search: `?${query}`, ignored, answered, comparison };
  };
}
