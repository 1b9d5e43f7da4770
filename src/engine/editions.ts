import { nextQuestion, questionsLeft } from './ask.ts';
import type { Compiled } from './compile.ts';
import { DEPENDS, decide, type Finding } from './decide.ts';
import { type Answers, UNKNOWN, type Wizard } from './model.ts';

/** Why an edition was made: the policy changed, or the tables had read it wrongly. */
export type WhyEdition = 'policy' | 'correction';

/** What an edition calls otherwise than the one before it, for one wizard; `null` where it asks no more. */
export interface Renames {
  facts?: Record<string, string | null>;
  /** By the fact's id before the renaming. */
  values?: Record<string, Record<string, string | null>>;
}

/** An edition that came after the one of a link. */
export interface LaterEdition {
  id: string;
  why: WhyEdition;
  renames: Renames;
}

/** An answer that goes by another name now, or that is not asked any more. */
export interface Moved {
  key: string;
  value: string;
  /** Where it went; without it, it is gone. */
  to?: { key: string; value: string };
}

/** A verdict that differs between two editions. */
export interface Difference {
  verdict: string;
  was: Finding | undefined;
  is: Finding | undefined;
  /** The clauses that explain it: cited under one edition only, or worded otherwise. */
  clauses: string[];
}

/** What became of the answer of an older link, in the order in which it is said. */
export type Fate = 'same' | 'reworded' | 'moved' | 'asked' | 'changed' | 'corrected';

/** An older link under its own edition and under the current one. */
export interface Comparison {
  fate: Fate;
  /** The answers as the current edition takes them. */
  answers: Answers;
  moved: Moved[];
  /** Questions of the current edition that the link does not answer. */
  asks: string[];
  differences: Difference[];
  /** Clauses cited by the answer that are worded otherwise now. */
  reworded: string[];
}

/** What is compared: the decision of the link's edition and the current one, and what lies between. */
export interface Editions {
  old: Compiled;
  current: Compiled;
  /** The editions after the link's, oldest first; the last is the current one. */
  later: LaterEdition[];
  /** Whether a clause reads otherwise now. */
  isReworded: (clause: string) => boolean;
}

/** Works a link of an older edition out under both editions and says what became of its answer. */
export function compareEditions(editions: Editions, answers: Answers): Comparison {
  const { old, current, later, isReworded } = editions;
  const { answers: taken, moved } = carryOver(current.wizard, later, answers);
  const was = decide(old, answers);
  const is = decide(current, taken);
  const differences = [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((verdict) =>
    difference(verdict, was[verdict], is[verdict], isReworded),
  );
  const asks = nextQuestion(old, answers) === null ? questionsLeft(current, taken) : [];
  const reworded = [...new Set(Object.values(is).flatMap(({ clauses }) => clauses))].filter(isReworded);
  const fate = fateOf({ moved, asks, differences, reworded }, later);
  return { fate, answers: taken, moved, asks, differences, reworded };
}

function fateOf(
  { moved, asks, differences, reworded }: Pick<Comparison, 'moved' | 'asks' | 'differences' | 'reworded'>,
  later: LaterEdition[],
): Fate {
  if (asks.length && differences.every(({ is }) => is?.verdict === DEPENDS)) return 'asked';
  if (differences.length) return later.some(({ why }) => why === 'correction') ? 'corrected' : 'changed';
  if (moved.length) return 'moved';
  return reworded.length ? 'reworded' : 'same';
}

function difference(
  verdict: string,
  was: Finding | undefined,
  is: Finding | undefined,
  isReworded: (clause: string) => boolean,
): Difference[] {
  if (summary(was) === summary(is)) return [];
  const [before, after] = [was?.clauses ?? [], is?.clauses ?? []];
  const clauses = [
    ...after.filter((id) => !before.includes(id) || isReworded(id)),
    ...before.filter((id) => !after.includes(id)),
  ];
  return [{ verdict, was, is, clauses: clauses.length ? clauses : after }];
}

const summary = (finding: Finding | undefined): string =>
  JSON.stringify([finding?.verdict, finding?.possible, finding?.condition, finding?.conditions, finding?.reasons]);

/** Takes answers of an older edition through every renaming since, and drops what the current wizard does not take. */
function carryOver(wizard: Wizard, later: LaterEdition[], answers: Answers): Pick<Comparison, 'answers' | 'moved'> {
  const carried = Object.entries(answers).map(([key, value]) => ({
    key,
    value,
    to: follow(wizard, later, key, value),
  }));
  const moved = carried.filter(({ key, value, to }) => to?.key !== key || to.value !== value);
  const taken = carried.flatMap(({ to }) => (to ? [[to.key, to.value]] : []));
  return {
    answers: Object.fromEntries(taken),
    moved: moved.map(({ to, ...was }) => (to ? { ...was, to } : was)),
  };
}

function follow({ facts }: Wizard, later: LaterEdition[], key: string, value: string): Moved['to'] {
  let here: { key: string; value: string } | undefined = { key, value };
  for (const { renames } of later) here = here && renamed(renames, here);
  const fact = facts.find(({ id }) => id === here?.key);
  return here && fact && (here.value === UNKNOWN || fact.values.includes(here.value)) ? here : undefined;
}

function renamed({ facts = {}, values = {} }: Renames, { key, value }: { key: string; value: string }): Moved['to'] {
  const newKey = facts[key] === undefined ? key : facts[key];
  const known = values[key]?.[value];
  const newValue = known === undefined ? value : known;
  return newKey === null || newValue === null ? undefined : { key: newKey, value: newValue };
}

/** How many situations have another answer, and the shortest of them. */
export interface Impact {
  situations: number;
  changed: number;
  /** Situations with another answer, those with the fewest answers that matter first. */
  examples: Answers[];
}

/**
 * Compares two editions over the whole space of the older one.
 * @param most how many examples to give
 */
export function impact(editions: Editions, most: number): Impact {
  const all = situations(editions.old.wizard);
  const examples: Answers[] = [];
  let changed = 0;
  let count = 0;
  for (const answers of all) {
    count += 1;
    if (!differs(editions, answers)) continue;
    changed += 1;
    if (examples.length < most) examples.push(answers);
  }
  return { situations: count, changed, examples };
}

function differs({ old, current, later }: Editions, answers: Answers): boolean {
  const was = decide(old, answers);
  const is = decide(current, carryOver(current.wizard, later, answers).answers);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].some((id) => summary(was[id]) !== summary(is[id]));
}

/** Every complete situation of a wizard, one after the other. */
function* situations({ facts }: Wizard, at = 0, answers: Answers = {}): Generator<Answers> {
  const fact = facts[at];
  if (!fact) yield answers;
  else
    for (const value of fact.values) yield* situations({ facts } as Wizard, at + 1, { ...answers, [fact.id]: value });
}
