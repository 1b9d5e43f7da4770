import type { Compiled } from './compile.ts';
import { restriction } from './decide.ts';
import { type NodeId, type Restriction, reachableLeaves } from './diagram.ts';
import type { Answers, Fact } from './model.ts';

/** How a verdict moves: for certain, or depending on what has not been answered. */
export type Direction = 'better' | 'perhaps-better' | 'worse' | 'perhaps-worse';

/** What other answers do to one verdict. */
export interface Effect {
  verdict: string;
  from: string;
  /** The values then possible, worst first; one when it is certain. */
  to: string[];
  direction: Direction;
}

/** Other answers, one or two, and what they do. */
export interface Change {
  answers: Answers;
  effects: Effect[];
}

/** The values of every verdict in a situation, as ranks, worst first. */
type Ranks = Record<string, number[]>;

/** All single other answers that move a verdict: complete, since every value of every answered fact is tried. */
export function singleChanges(compiled: Compiled, answers: Answers): Change[] {
  const before = ranks(compiled, restriction(compiled.wizard, answers));
  return alternatives(compiled, answers).flatMap((other) => changed(compiled, answers, before, other));
}

/**
 * The pairs of other answers that make a verdict better for certain or perhaps, for the verdicts that no single other
 * answer makes better. Only what each pair does for those verdicts is told.
 */
export function pairChanges(compiled: Compiled, answers: Answers, singles: Change[]): Change[] {
  const open = restriction(compiled.wizard, answers);
  const stuck = improvable(compiled, ranks(compiled, open), singles);
  if (!stuck.length) return [];
  const before = ranks(compiled, open, stuck);
  const ones = alternatives(compiled, answers);
  const pairs = ones.flatMap((one, index) =>
    ones
      .slice(index + 1)
      .filter((two) => factOf(two) !== factOf(one))
      .map((two) => ({ ...one, ...two })),
  );
  return pairs
    .flatMap((pair) => changed(compiled, answers, before, pair))
    .map(({ answers: pair, effects }) => ({ answers: pair, effects: effects.filter(isBetter) }))
    .filter(({ effects }) => effects.length);
}

const factOf = (answers: Answers) => Object.keys(answers)[0];

const isBetter = ({ direction }: Effect) => direction === 'better' || direction === 'perhaps-better';

/** The verdicts that are certain, could be better, and are not made better by any single answer. */
function improvable({ wizard }: Compiled, before: Ranks, singles: Change[]): string[] {
  const helped = new Set(singles.flatMap(({ effects }) => effects.filter(isBetter).map(({ verdict }) => verdict)));
  return Object.entries(before)
    .filter(([verdict, [rank, ...others]]) => {
      const best = (wizard.verdicts.find(({ id }) => id === verdict)?.values.length ?? 0) - 1;
      return others.length === 0 && (rank as number) < best && !helped.has(verdict);
    })
    .map(([verdict]) => verdict);
}

/** Every other value of every fact that has been answered. */
function alternatives({ wizard }: Compiled, answers: Answers): Answers[] {
  return wizard.facts.flatMap(({ id, values }: Fact) =>
    answers[id] === undefined ? [] : values.filter((value) => value !== answers[id]).map((value) => ({ [id]: value })),
  );
}

function changed(compiled: Compiled, answers: Answers, before: Ranks, other: Answers): Change[] {
  const after = ranks(compiled, restriction(compiled.wizard, { ...answers, ...other }), Object.keys(before));
  const effects = Object.keys(before).flatMap((verdict) => effect(compiled, verdict, before, after));
  return effects.length ? [{ answers: other, effects }] : [];
}

function effect({ wizard }: Compiled, verdict: string, before: Ranks, after: Ranks): Effect[] {
  const [from, ...undecided] = before[verdict] as [number, ...number[]];
  const to = after[verdict] as number[];
  const direction = undecided.length ? undefined : directionOf(from, to);
  const values = wizard.verdicts.find(({ id }) => id === verdict)?.values ?? [];
  if (!direction) return [];
  return [{ verdict, from: values[from] as string, to: to.map((rank) => values[rank] as string), direction }];
}

function directionOf(from: number, to: number[]): Direction | undefined {
  const [worst, best] = [Math.min(...to), Math.max(...to)];
  if (worst > from) return 'better';
  if (best < from) return 'worse';
  if (worst === from && best > from) return 'perhaps-better';
  return best === from && worst < from ? 'perhaps-worse' : undefined;
}

function ranks({ wizard, store, values }: Compiled, open: Restriction, of = Object.keys(values)): Ranks {
  return Object.fromEntries(
    of.map((verdict) => {
      const order = wizard.verdicts.find(({ id }) => id === verdict)?.values ?? [];
      const possible = reachableLeaves<string>(store, values[verdict] as NodeId, open);
      return [verdict, possible.map((value) => order.indexOf(value)).sort((a, b) => a - b)];
    }),
  );
}
