import { type Change, type Effect, isBetter } from './change.ts';
import type { Answers, Wizard } from './model.ts';

/** Other answers that do the same, as one line: whichever of the values each fact takes, the effects are these. */
export interface ChangeLine {
  /** Fact id → values, in the order in which they are offered. */
  values: Record<string, string[]>;
  effects: Effect[];
}

/** Lines apart by whether the reader can do something about what they change. */
export interface ChangeGroups {
  /** Every fact of a line can be changed. */
  changeable: ChangeLine[];
  /** Some fact of a line is as it is. */
  given: ChangeLine[];
}

/**
 * Draws changes of the same facts with the same effects together.
 * @param changes one or two facts each; of a pair, all combinations of a line's values are among the changes
 */
export function changeLines(changes: Change[]): ChangeLine[] {
  const alike = grouped(changes, ({ answers, effects }) => JSON.stringify([Object.keys(answers), effects]));
  return alike.flatMap((group) =>
    rectangles(group.map(({ answers }) => answers)).map((values) => ({ values, effects: group[0]?.effects ?? [] })),
  );
}

/** Combinations as few sets of values: values of the first fact that go with the same values of the other share one. */
function rectangles(combinations: Answers[]): ChangeLine['values'][] {
  const [first = '', second] = Object.keys(combinations[0] ?? {});
  const byFirst = grouped(combinations, (answers) => answers[first] as string).map((rows) => ({
    value: rows[0]?.[first] as string,
    beside: second === undefined ? [] : rows.map((answers) => answers[second] as string),
  }));
  return grouped(byFirst, ({ beside }) => beside.join()).map((rows) => ({
    [first]: rows.map(({ value }) => value),
    ...(second === undefined ? {} : { [second]: rows[0]?.beside ?? [] }),
  }));
}

function grouped<T>(things: T[], key: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** Lines that make something better, worse though they may make other things, and lines that do not. */
export const betterAndWorse = (lines: ChangeLine[]): [better: ChangeLine[], worse: ChangeLine[]] => [
  lines.filter(({ effects }) => effects.some(isBetter)),
  lines.filter(({ effects }) => !effects.some(isBetter)),
];

/** Lines by whether the reader can change what they change. */
export function byChangeable({ facts }: Wizard, lines: ChangeLine[]): ChangeGroups {
  const fixed = new Set(facts.filter(({ changeable }) => !changeable).map(({ id }) => id));
  const canBe = ({ values }: ChangeLine) => !Object.keys(values).some((fact) => fixed.has(fact));
  return { changeable: lines.filter(canBe), given: lines.filter((line) => !canBe(line)) };
}
