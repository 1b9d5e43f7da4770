import { irrelevant, questionsLeft } from './ask.ts';
import { type Compiled, compile } from './compile.ts';
import { DEPENDS, decide, type Finding } from './decide.ts';
import { countsAs, type Entry, NONE, readEntry, type Statuses } from './entries.ts';
import type { ListAnswers } from './link.ts';
import { type Answers, type Fact, type ListFact, UNKNOWN, type Wizard } from './model.ts';

/** A wizard whose verdicts are about items, turned into functions once. */
export interface CompiledItems {
  wizard: Wizard;
  single: Compiled;
  /** List id → the decision about one of its entries. */
  entries: Record<string, Compiled>;
}

/** Everything that has been answered. */
export interface Situation {
  answers: Answers;
  lists: ListAnswers;
  statuses: Statuses;
}

/** The key of the verdict over all items. */
export const OVERALL = 'overall';

/** Turns a wizard about items into functions. */
export function compileItems(wizard: Wizard): CompiledItems {
  const entries = (wizard.lists ?? []).map(({ id, item }) => [id, compile(item)]);
  return { wizard, single: compile(wizard), entries: Object.fromEntries(entries) };
}

/**
 * The verdict of every item that has been answered, under its key (`version`, `phone[0]`, …), and the verdict over all
 * of them under `overall` (RULES 2). `unknown` is an answer here; an item not answered yet has no verdict.
 */
export function decideItems(compiled: CompiledItems, situation: Situation): Record<string, Finding> {
  const items = { ...singleItems(compiled.single, situation.answers), ...listItems(compiled, situation) };
  return Object.keys(items).length ? { ...items, [OVERALL]: overall(compiled.wizard, items) } : {};
}

function singleItems(compiled: Compiled, answers: Answers): Record<string, Finding> {
  const found = Object.entries(decide(compiled, answers));
  const assumed = decide(compiled, withUnknowns(compiled.wizard.facts, answers));
  return Object.fromEntries(
    found.flatMap(([verdict, finding]) => {
      if (finding.verdict !== DEPENDS) return [[verdict, finding]];
      const about = compiled.wizard.verdicts.find(({ id }) => id === verdict)?.about ?? verdict;
      return answers[about] === undefined ? [] : [[verdict, assumed[verdict] as Finding]];
    }),
  );
}

/** What is not answered about a thing that is counts as not known. */
const withUnknowns = (facts: Fact[], answers: Answers): Answers =>
  Object.fromEntries(
    facts.flatMap(({ id, values }) => {
      const answer = answers[id] ?? (values.includes(UNKNOWN) ? UNKNOWN : undefined);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );

function listItems({ wizard, entries }: CompiledItems, situation: Situation): Record<string, Finding> {
  const items = (wizard.lists ?? []).flatMap((list): [string, Finding][] => {
    const given = situation.lists[list.id];
    if (given?.[0] === NONE) return [[list.id, nothingOfTheKind(list)]];
    return entriesOf(list, situation).map((entry, index) => [
      `${list.id}[${index}]`,
      entryFinding(entries[list.id] as Compiled, list, situation, entry),
    ]);
  });
  return Object.fromEntries(items);
}

const nothingOfTheKind = ({ none, item }: ListFact): Finding => ({
  verdict: 'not-applicable',
  clauses: none.clauses ?? [],
  readings: none.readings ?? [],
  rows: [],
  overridden: [],
  scope: item.verdicts[0]?.scope,
});

/** The entries given for a list, those that can be read. */
const entriesOf = (list: ListFact, { lists, statuses }: Situation): Entry[] =>
  (lists[list.id] ?? []).flatMap((value) => readEntry(list, statuses, value) ?? []);

function entryFinding(compiled: Compiled, list: ListFact, situation: Situation, entry: Entry): Finding {
  const facts = withUnknowns(compiled.wizard.facts, entryAnswers(list, situation, entry));
  return decide(compiled, facts)[list.id] as Finding;
}

const entryAnswers = (list: ListFact, { answers, statuses }: Situation, entry: Entry): Answers => ({
  ...answers,
  ...entry.parts,
  status: countsAs(list, statuses, entry),
});

function overall({ overall = [] }: Wizard, items: Record<string, Finding>): Finding {
  for (const { value, verdict, scope } of overall) {
    const deciding = Object.values(items).filter(
      (item) => (verdict === undefined || item.verdict === verdict) && (scope === undefined || item.scope === scope),
    );
    if (deciding.length) return together(value, deciding);
  }
  throw new Error('No overall row holds: the last one must have no conditions.');
}

const together = (verdict: string, items: Finding[]): Finding => ({
  verdict,
  clauses: all(items.map(({ clauses }) => clauses)),
  readings: all(items.map(({ readings }) => readings)),
  rows: all(items.map(({ rows }) => rows)),
  overridden: [],
});

const all = (lists: string[][]): string[] => [...new Set(lists.flat())];

/**
 * The questions whose answer can still change the verdict of an item, in their order. A list that has no answer yet
 * counts as one question; a fact shared by its entries is asked only while it matters to one of them.
 */
export function itemQuestionsLeft(compiled: CompiledItems, situation: Situation): string[] {
  const { wizard, single } = compiled;
  const open = new Set([
    ...questionsLeft(single, situation.answers),
    ...(wizard.lists ?? []).flatMap((list) => listQuestions(compiled, list, situation)),
  ]);
  return (wizard.order ?? []).filter((id) => open.has(id));
}

function listQuestions({ entries }: CompiledItems, list: ListFact, situation: Situation): string[] {
  if (situation.lists[list.id] === undefined) return [list.id];
  const compiled = entries[list.id] as Compiled;
  return entriesOf(list, situation).flatMap((entry) =>
    questionsLeft(compiled, entryAnswers(list, situation, entry)).filter((id) => situation.answers[id] === undefined),
  );
}

/** The answers that change the verdict of no item beside the others, in the order of the questions. */
export function irrelevantToItems(compiled: CompiledItems, situation: Situation): string[] {
  const shared = new Set((compiled.wizard.lists ?? []).flatMap(({ item }) => item.facts.map(({ id }) => id)));
  const idle = irrelevant(compiled.single, situation.answers).filter((id) => !shared.has(id));
  const idleShared = Object.keys(situation.answers).filter(
    (id) => shared.has(id) && !mattersToEntry(compiled, situation, id),
  );
  return compiled.wizard.facts.map(({ id }) => id).filter((id) => idle.includes(id) || idleShared.includes(id));
}

function mattersToEntry({ wizard, entries }: CompiledItems, situation: Situation, id: string): boolean {
  const { [id]: _dropped, ...answers } = situation.answers;
  return (wizard.lists ?? []).some((list) =>
    entriesOf(list, situation).some((entry) =>
      questionsLeft(entries[list.id] as Compiled, entryAnswers(list, { ...situation, answers }, entry)).includes(id),
    ),
  );
}
