import type { Compiled } from './compile.ts';
import { type NodeId, type Restriction, reachableLeaves, restrict, support } from './diagram.ts';
import { DEPENDS } from './marks.ts';
import type { Answers, Outcome, Wizard } from './model.ts';

/** What answers, complete or not, lead to for one verdict. */
export interface Finding {
  /** A value of the verdict, or `depends` where the answers leave several open. */
  verdict: string;
  /** Beside `depends`: the values still possible, worst first. */
  possible?: string[];
  /** Beside `depends`: the facts that it turns on, in the order of the questions. */
  on?: string[];
  /** Beside `conditional`: what it hangs on. */
  condition?: string;
  /** Beside `conditional`, instead of `condition`: what it may hang on, where that is still open. */
  conditions?: string[];
  /** Beside `no`: the reasons that hold whatever is still open; only where the verdict knows reasons. */
  reasons?: string[];
  clauses: string[];
  readings: string[];
  /** The rows that decide, in any of the situations still open. */
  rows: string[];
  /** The rows that would have given something better. */
  overridden: string[];
  /** What to do about it, in any of the situations still open; only where rows name remedies. */
  remedies?: string[];
  /** How far it reaches, where the verdict has a scope. */
  scope?: string;
}

export { DEPENDS };

/**
 * The situations that answers leave open: per fact the index of its value; `undefined` while it is open, or unknown
 * and `unknown` is none of its values.
 */
export function restriction({ facts }: Pick<Wizard, 'facts'>, answers: Answers): Restriction {
  return facts.map(({ id, values }) => {
    const index = values.indexOf(answers[id] ?? '');
    return index < 0 ? undefined : index;
  });
}

/**
 * Works out every published verdict.
 * @param answers values of the wizard's facts (or `unknown`), as `decode` gives them
 * @returns per verdict what all situations still open agree on, or `depends` with exactly what is possible (RULES,
 * ground rules); its clauses and readings are those of all of them
 */
export function decide(compiled: Compiled, answers: Answers): Record<string, Finding> {
  const open = restriction(compiled.wizard, answers);
  return Object.fromEntries(Object.keys(compiled.values).map((verdict) => [verdict, find(compiled, verdict, open)]));
}

/** The value of a verdict on which all situations still open agree; nothing where they don't. */
export function agreedValue(
  { wizard, store, values }: Compiled,
  verdict: string,
  answers: Answers,
): string | undefined {
  const possible = reachableLeaves<string>(store, values[verdict] as NodeId, restriction(wizard, answers));
  return possible.length === 1 ? possible[0] : undefined;
}

function find(compiled: Compiled, verdict: string, open: Restriction): Finding {
  const outcomes = reachableLeaves<Outcome>(compiled.store, compiled.outcomes[verdict] as NodeId, open);
  const possible = inOrder(compiled.wizard, verdict, new Set(outcomes.map(({ value }) => value)));
  return {
    ...(possible.length > 1
      ? { verdict: DEPENDS, possible, on: turnsOn(compiled, verdict, open) }
      : agreed(possible[0] as string, outcomes)),
    ...citations(outcomes),
    ...scopeOf(compiled.wizard, verdict, outcomes),
  };
}

function scopeOf({ verdicts }: Wizard, verdict: string, outcomes: Outcome[]): Pick<Finding, 'scope'> {
  const scope = outcomes.find((outcome) => outcome.scope)?.scope ?? verdicts.find(({ id }) => id === verdict)?.scope;
  return scope === undefined ? {} : { scope };
}

const inOrder = ({ verdicts }: Wizard, verdict: string, values: Set<string>): string[] =>
  verdicts.find(({ id }) => id === verdict)?.values.filter((value) => values.has(value)) ?? [];

function turnsOn({ wizard, store, values }: Compiled, verdict: string, open: Restriction): string[] {
  const needed = support(restrict(store, values[verdict] as NodeId, open));
  return wizard.facts.filter((_, index) => needed.has(index)).map(({ id }) => id);
}

const agreed = (verdict: string, outcomes: Outcome[]): Pick<Finding, 'verdict' | 'reasons' | 'condition'> => ({
  verdict,
  ...conditionOf(outcomes),
  ...(outcomes.some(({ reasons }) => reasons.length)
    ? { reasons: common(outcomes.map(({ reasons }) => reasons)) }
    : {}),
});

function conditionOf(outcomes: Outcome[]): Pick<Finding, 'condition' | 'conditions'> {
  const conditions = all(outcomes.map(({ condition }) => (condition === undefined ? [] : [condition])));
  if (conditions.length < 2) return conditions.length ? { condition: conditions[0] as string } : {};
  return { conditions };
}

const citations = (outcomes: Outcome[]) => ({
  clauses: all([...outcomes.map(({ clauses }) => clauses), ...outcomes.map(({ notes }) => notes)]),
  readings: all(outcomes.map(({ readings }) => readings)),
  rows: all(outcomes.map(({ rows }) => rows)),
  overridden: all(outcomes.map(({ overridden }) => overridden)),
  ...(outcomes.some(({ remedies }) => remedies)
    ? { remedies: all(outcomes.map(({ remedies = [] }) => remedies)) }
    : {}),
});

const all = (lists: string[][]): string[] => [...new Set(lists.flat())];

const common = ([first = [], ...rest]: string[][]): string[] =>
  first.filter((reason) => rest.every((reasons) => reasons.includes(reason)));
