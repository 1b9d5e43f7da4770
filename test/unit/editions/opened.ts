import type { Edition } from '../../../src/build/editions/edition.ts';
import { compareEditions } from '../../../src/engine/editions/compare.ts';
import type { Comparison } from '../../../src/engine/editions/model.ts';
import { type Ruling, rulingOf } from '../../../src/engine/editions/ruling.ts';
import type { Wizard } from '../../../src/engine/model.ts';
import { history } from './history.ts';

const rulings = new Map<string, Ruling>();

/** A wizard of one of the editions, compiled once. */
export function ruling({ id, wizards, statuses }: Edition, wizard: string): Ruling {
  const key = `${id}/${wizard}`;
  const made = rulings.get(key) ?? rulingOf(wizards[wizard] as Wizard, statuses);
  rulings.set(key, made);
  return made;
}

/** What becomes of a link, opened under a later edition of the history. */
export function opened(query: string, [from, to]: [number, number] = [0, 2], wizard = 'support-level'): Comparison {
  const [old, current] = [history[from] as Edition, history[to] as Edition];
  const later = history.slice(from + 1, to + 1);
  const decoded = ruling(old, wizard).decode(query, [old.id]);
  if (decoded.ignored.length) throw new Error(`Not a link of edition ${old.id}: ${JSON.stringify(decoded.ignored)}`);
  return compareEditions(
    {
      old: ruling(old, wizard),
      current: ruling(current, wizard),
      later: later.map(({ id, why, renames }) => ({ id, why, renames: renames[wizard] ?? {} })),
      between: new Map(later.map((edition) => [edition.id, ruling(edition, wizard)])),
      isReworded: (id) => old.clauses[id] !== undefined && old.clauses[id]?.html !== current.clauses[id]?.html,
    },
    decoded,
  );
}
