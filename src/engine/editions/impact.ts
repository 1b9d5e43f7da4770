import { relevantAnswers } from '../ask.ts';
import { type Compiled, compile } from '../compile.ts';
import { type DiagramStore, type NodeId, reachableLeaves, restrict, support } from '../diagram.ts';
import type { Answers, Outcome, Wizard } from '../model.ts';
import { carryAnswer, carryOver } from './carry.ts';
import type { LaterEdition } from './model.ts';
import { count, shortestPaths } from './paths.ts';
import { one, type Said, saidOf, seenFrom } from './seen.ts';

/** How many situations of one decision have another answer in a later edition, and which. */
export interface Impact {
  /** The wizard; of a wizard about items, the verdict, or the list whose entries are decided. */
  decision: string;
  /** In the older edition. */
  situations: number;
  /** Those whose answer may be another one now. */
  changed: number;
  /** The rows that decide under one edition only, in how many of these situations, most first. */
  rows: { row: string; situations: number }[];
  /** Situations with another answer, those with the fewest answers first. */
  examples: Answers[];
}

/** The rows that make the difference, `null` where there is none. */
function change(outcome: Outcome | null, now: Said[]): string[] | null {
  const { words, rows } = saidOf(outcome);
  if (now.every((said) => said.words === words)) return null;
  const later = new Set(now.flatMap((said) => said.rows));
  const before = new Set(rows);
  const differing = [...rows.filter((row) => !later.has(row)), ...[...later].filter((row) => !before.has(row))];
  return differing.length ? differing : rows;
}

const joined = (a: string[] | null, b: string[] | null): string[] | null =>
  a && b ? [...new Set([...a, ...b])] : (a ?? b);

/**
 * Compares two editions of a wizard over the whole space of the older one: one entry for a wizard about a case; for one
 * about items, an entry for each verdict and one for each of its lists.
 * @param most how many examples to give
 */
export function impacts(old: Wizard, current: Wizard, later: LaterEdition[], most: number): Impact[] {
  const between = comparing(old, current, later, most);
  if (!old.overall) return [between(old.id)];
  const verdicts = old.verdicts.filter(({ internal }) => !internal).map(({ id }) => between(id, [id]));
  const lists = (old.lists ?? []).flatMap(({ id, item }) => {
    const now = (current.lists ?? []).find((list) => list.id === id)?.item;
    return now ? [comparing(item, now, later, most)(id)] : [];
  });
  return [...verdicts, ...lists];
}

type Comparing = (decision: string, verdicts?: string[]) => Impact;

function comparing(old: Wizard, current: Wizard, later: LaterEdition[], most: number): Comparing {
  const [was, is] = [compile(old), compile(current)];
  return (decision, verdicts = Object.keys(was.values)) => {
    const changes = verdicts.map((verdict) => changeOf(was, is, later, verdict));
    const all = changes.reduce((some, each) => was.store.apply(joined, some, each), was.store.leaf(null));
    const sizes = countedSizes(was, [...verdicts.map((verdict) => was.values[verdict] as NodeId), all]);
    return { decision, ...counted(was.store, all, sizes), examples: examples(was, is, later, all, most) };
  };
}

function counted(store: DiagramStore, all: NodeId, sizes: number[]): Omit<Impact, 'decision' | 'examples'> {
  const rows = new Set(reachableLeaves<string[] | null>(store, all, []).flatMap((leaf) => leaf ?? []));
  const changedBy = (row: string) => count(store, all, sizes, (leaf: string[] | null) => leaf?.includes(row) === true);
  return {
    situations: sizes.reduce((product, size) => product * size, 1),
    changed: count(store, all, sizes, (leaf: string[] | null) => leaf !== null),
    rows: [...rows]
      .map((row) => ({ row, situations: changedBy(row) }))
      .sort((a, b) => b.situations - a.situations || a.row.localeCompare(b.row)),
  };
}

/** The facts on which an answer of the older edition turns are counted, and those on which a difference does. */
function countedSizes({ wizard, store }: Compiled, roots: NodeId[]): number[] {
  const counted = new Set(roots.flatMap((root) => [...support(restrict(store, root, []))]));
  return wizard.facts.map((fact, index) => (counted.has(index) ? fact.values.length : 1));
}

function changeOf(was: Compiled, is: Compiled, later: LaterEdition[], verdict: string): NodeId {
  const now = is.outcomes[verdict];
  const seen = now === undefined ? was.store.leaf(one(null)) : seenFrom(was, is, later, now);
  return was.store.apply(change, was.outcomes[verdict] as NodeId, seen);
}

/** How many situations are looked at for each example that is asked for. */
const LOOKED_AT = 40;

function examples(was: Compiled, is: Compiled, later: LaterEdition[], all: NodeId, most: number): Answers[] {
  const found = new Map<string, Answers>();
  let looked = 0;
  for (const situation of situationsWith(was, all)) {
    if (looked >= most * LOOKED_AT) break;
    const example = needed(was, is, later, situation);
    found.set(JSON.stringify(example), example);
    looked += 1;
  }
  return [...found.values()].sort((a, b) => Object.keys(a).length - Object.keys(b).length).slice(0, most);
}

/** Situations with a difference, those first that the fewest answers bring about; then some that differ from them in one. */
function* situationsWith({ wizard, store }: Compiled, all: NodeId): Generator<Answers> {
  const paths = () => shortestPaths(store, all, wizard.facts, (leaf) => leaf !== null);
  const completed = (answers: Answers): Answers =>
    Object.fromEntries(wizard.facts.map(({ id, values }) => [id, answers[id] ?? (values[0] as string)]));
  for (const { answers } of paths()) yield completed(answers);
  for (const { answers } of paths()) {
    const free = wizard.facts.filter(({ id }) => answers[id] === undefined);
    for (const { id, values } of free)
      for (const value of values.slice(1)) yield completed({ ...answers, [id]: value });
  }
}

/** The answers of a situation that one of the two editions needs for its result. */
function needed(was: Compiled, is: Compiled, later: LaterEdition[], answers: Answers): Answers {
  const edition = ({ wizard }: Compiled) => ({ wizard, statuses: {} });
  const before = relevantAnswers(was, answers);
  const after = relevantAnswers(is, carryOver(edition(was), edition(is), later, { answers }).answers);
  const kept = Object.entries(answers).filter(([key, value]) => {
    const to = carryAnswer(is.wizard, later, { key, value });
    return before[key] !== undefined || (to !== undefined && after[to.key] !== undefined);
  });
  return Object.fromEntries(kept);
}
