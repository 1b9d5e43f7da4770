import type { Compiled } from './compile.ts';
import { restriction } from './decide.ts';
import { type NodeId, type Restriction, reachableLeaves, reachableVariables } from './diagram.ts';
import type { Answers } from './model.ts';

/**
 * How a verdict moves: for certain, or depending on what has not been answered. What may turn out either way is
 * `perhaps-better`.
 */
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

/** Whether a verdict gets better, for certain or perhaps. */
export const isBetter = ({ direction }: Effect): boolean => direction === 'better' || direction === 'perhaps-better';

/** A situation that may change: what is answered, and the ranks (0 the worst) of the verdicts that are certain there. */
interface Situation {
  compiled: Compiled;
  answers: Answers;
  open: Restriction;
  before: Record<string, number>;
}

/** The other values of one fact that has been answered. */
interface Choice {
  fact: string;
  values: string[];
}

/** All single other answers that move a verdict: complete, since every value of every answered fact is tried. */
export function singleChanges(compiled: Compiled, answers: Answers): Change[] {
  const situation = situationOf(compiled, answers);
  return choices(situation).flatMap((choice) => moves(situation, [choice]));
}

/**
 * The pairs of other answers that make a verdict better for certain or perhaps, for the verdicts that no single other
 * answer makes better. Only what each pair does for those verdicts is told.
 * @param singles as `singleChanges` gives them for the same answers
 */
export function pairChanges(compiled: Compiled, answers: Answers, singles: Change[]): Change[] {
  const situation = situationOf(compiled, answers);
  const before = stuck(situation, singles);
  const all = choices(situation);
  return all
    .flatMap((one, index) => all.slice(index + 1).flatMap((two) => moves({ ...situation, before }, [one, two])))
    .map((change) => ({ ...change, effects: change.effects.filter(isBetter) }))
    .filter(({ effects }) => effects.length);
}

/** The verdicts that are certain, could be better, and that none of some changes makes better. */
export const beyondReach = (compiled: Compiled, answers: Answers, changes: Change[]): string[] =>
  Object.keys(stuck(situationOf(compiled, answers), changes));

function situationOf(compiled: Compiled, answers: Answers): Situation {
  const open = restriction(compiled.wizard, answers);
  const ranked = Object.keys(compiled.values).map((verdict) => [verdict, ranks(compiled, verdict, open)] as const);
  const certain = ranked.flatMap(([verdict, [rank, ...others]]) => (others.length ? [] : [[verdict, rank]]));
  return { compiled, answers, open, before: Object.fromEntries(certain) };
}

const choices = ({ compiled, answers }: Situation): Choice[] =>
  compiled.wizard.facts
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id, values }) => ({ fact: id, values: values.filter((value) => value !== answers[id]) }));

/** What could be better and is not made better by any of some changes. */
function stuck({ compiled, before }: Situation, changes: Change[]): Situation['before'] {
  const helped = new Set(changes.flatMap(({ effects }) => effects.filter(isBetter).map(({ verdict }) => verdict)));
  const rest = Object.entries(before).filter(
    ([verdict, rank]) => rank < valuesOf(compiled, verdict).length - 1 && !helped.has(verdict),
  );
  return Object.fromEntries(rest);
}

/** What the values of some facts, each changed, do together. */
function moves(situation: Situation, changing: Choice[]): Change[] {
  const verdicts = turningOn(situation, changing);
  if (!verdicts.length) return [];
  return combinations(changing).flatMap((answers) => {
    const after = restriction(situation.compiled.wizard, { ...situation.answers, ...answers });
    const effects = verdicts.flatMap((verdict) => effect(situation, verdict, after));
    return effects.length ? [{ answers, effects }] : [];
  });
}

/**
 * The verdicts that can ask every one of some facts once these are open. Where a verdict does without one of them, the
 * others do as much alone.
 */
function turningOn({ compiled, open, before }: Situation, changing: Choice[]): string[] {
  const { wizard, store, values } = compiled;
  const freed = changing.map(({ fact }) => wizard.facts.findIndex(({ id }) => id === fact));
  const opened = open.map((value, index) => (freed.includes(index) ? undefined : value));
  return Object.keys(before).filter((verdict) => {
    const asked = reachableVariables(store, values[verdict] as NodeId, opened);
    return freed.every((fact) => asked.has(fact));
  });
}

const combinations = (changing: Choice[]): Answers[] =>
  changing.reduce<Answers[]>(
    (begun, { fact, values }) => begun.flatMap((answers) => values.map((value) => ({ ...answers, [fact]: value }))),
    [{}],
  );

function effect({ compiled, before }: Situation, verdict: string, after: Restriction): Effect[] {
  const from = before[verdict] as number;
  const to = ranks(compiled, verdict, after);
  const direction = directionOf(from, to);
  const values = valuesOf(compiled, verdict);
  if (!direction) return [];
  return [{ verdict, from: values[from] as string, to: to.map((rank) => values[rank] as string), direction }];
}

function directionOf(from: number, to: number[]): Direction | undefined {
  const [worst, best] = [Math.min(...to), Math.max(...to)];
  if (worst > from) return 'better';
  if (best < from) return 'worse';
  if (best > from) return 'perhaps-better';
  return worst < from ? 'perhaps-worse' : undefined;
}

/** The values that a verdict can have, as ranks, worst first. */
function ranks(compiled: Compiled, verdict: string, open: Restriction): number[] {
  const possible = reachableLeaves<string>(compiled.store, compiled.values[verdict] as NodeId, open);
  const order = valuesOf(compiled, verdict);
  return possible.map((value) => order.indexOf(value)).sort((a, b) => a - b);
}

const valuesOf = ({ wizard }: Compiled, verdict: string): string[] =>
  wizard.verdicts.find(({ id }) => id === verdict)?.values ?? [];
