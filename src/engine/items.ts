import { irrelevant, questionsLeft } from './ask.ts';
import { type Compiled, compile } from './compile.ts';
import { agreedValue, DEPENDS, decide, type Finding } from './decide.ts';
import { countsAs, type Entry, NONE, readEntry, type Statuses } from './entries.ts';
import type { ListAnswers } from './link.ts';
import {
  type Answers,
  type Fact,
  type ListFact,
  type ListVerdict,
  type OverallRow,
  UNKNOWN,
  type Wizard,
} from './model.ts';
import { OVERALL } from './overall.ts';

export { OVERALL };

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
  const found = { ...singleItems(compiled.single, situation.answers), ...listItems(compiled, situation) };
  const items = Object.fromEntries(Object.entries(found).map(([key, item]) => [key, { ...item, ...remediesOf(item) }]));
  return Object.keys(items).length ? { ...items, [OVERALL]: overall(compiled, situation, items) } : {};
}

/** Every item says what is to be done about it, be it nothing. */
const remediesOf = ({ remedies = [] }: Finding): Pick<Finding, 'remedies'> => ({ remedies });

/** An item that was not asked about has a verdict only where no answer could change it. */
function singleItems(compiled: Compiled, answers: Answers): Record<string, Finding> {
  const found = decide(compiled, answers);
  const assumed = decide(compiled, withUnknowns(compiled.wizard.facts, answers));
  const items = compiled.wizard.verdicts.flatMap(({ id, about = id }): [string, Finding | undefined][] => {
    if (answers[about] !== undefined) return [[id, assumed[id]]];
    return found[id]?.verdict === DEPENDS ? [] : [[id, found[id]]];
  });
  return Object.fromEntries(items.filter((item): item is [string, Finding] => item[1] !== undefined));
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
    const whole = wholeList(list, situation);
    if (whole) return [[list.id, wholeFinding(list, whole)]];
    return entriesOf(list, situation).map((entry, index) => [
      `${list.id}[${index}]`,
      entryFinding(entries[list.id] as Compiled, list, situation, entry),
    ]);
  });
  return Object.fromEntries(items);
}

/** What is said of a list as a whole: that there is nothing of the kind, or that nobody knows what there is. */
function wholeList({ id, none, unknown }: ListFact, { lists }: Situation): ListVerdict | undefined {
  const [first] = lists[id] ?? [];
  return first === NONE ? none : first === UNKNOWN ? unknown : undefined;
}

const wholeFinding = ({ item }: ListFact, { id, value, clauses, readings, remedies }: ListVerdict): Finding => ({
  verdict: value,
  clauses: clauses ?? [],
  readings: readings ?? [],
  rows: [id],
  overridden: [],
  ...(remedies ? { remedies } : {}),
  ...(item.verdicts[0]?.scope === undefined ? {} : { scope: item.verdicts[0].scope }),
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

function overall(compiled: CompiledItems, situation: Situation, items: Record<string, Finding>): Finding {
  const all = Object.values(items);
  for (const row of compiled.wizard.overall ?? []) {
    const deciding = row.left ? all : all.filter((item) => isOf(row, item));
    const holds = row.left ? itemQuestionsLeft(compiled, situation).length > 0 : deciding.length > 0;
    if (holds) return together(row.value, deciding);
  }
  throw new Error('No overall row holds: the last one must have no conditions.');
}

const isOf = ({ verdict, scope }: OverallRow, item: Finding): boolean =>
  (verdict === undefined || item.verdict === verdict) && (scope === undefined || item.scope === scope);

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
  if (isClosed(compiled, situation)) return [];
  const open = new Set([
    ...questionsLeft(single, situation.answers),
    ...(wizard.lists ?? []).flatMap((list) => listQuestions(compiled, list, situation)),
  ]);
  return (wizard.order ?? []).filter((id) => open.has(id));
}

/** Whether a gate keeps everything else from mattering. */
function isClosed({ wizard: { gates = [], verdicts }, single }: CompiledItems, { answers }: Situation): boolean {
  return gates.some((gate) => agreedValue(single, gate, answers) === verdicts.find(({ id }) => id === gate)?.values[0]);
}

/**
 * The questions of a topic that are to be asked now: those whose answer can still change a verdict, whatever the open
 * ones before them are answered. The others wait for those.
 */
export function questionsNow(compiled: CompiledItems, situation: Situation, asks: readonly string[]): string[] {
  const left = itemQuestionsLeft(compiled, situation);
  const now: string[] = [];
  for (const id of asks.filter((asked) => left.includes(asked))) {
    const waits = now.some((before) => canSpare(compiled, situation, before, id));
    if (!waits) now.push(id);
  }
  return now;
}

/** Whether some answer to one question makes another one needless. */
function canSpare(compiled: CompiledItems, situation: Situation, before: string, id: string): boolean {
  const values = compiled.wizard.facts.find((fact) => fact.id === before)?.values ?? [];
  return values.some((value) => {
    const answers = { ...situation.answers, [before]: value };
    return !itemQuestionsLeft(compiled, { ...situation, answers }).includes(id);
  });
}

function listQuestions({ entries }: CompiledItems, list: ListFact, situation: Situation): string[] {
  if (situation.lists[list.id] === undefined) return [list.id];
  const compiled = entries[list.id] as Compiled;
  return entriesOf(list, situation).flatMap((entry) =>
    questionsLeft(compiled, entryAnswers(list, situation, entry)).filter((id) => situation.answers[id] === undefined),
  );
}

/**
 * The answers that change the verdict of no item beside the others, in the order of the questions. Later questions give
 * way to earlier ones.
 */
export function irrelevantToItems(compiled: CompiledItems, situation: Situation): string[] {
  const { wizard, single } = compiled;
  const shared = new Set((wizard.lists ?? []).flatMap(({ item }) => item.facts.map(({ id }) => id)));
  const idle = new Set(irrelevant(single, situation.answers).filter((id) => !shared.has(id)));
  let kept = situation;
  for (const { id } of wizard.facts.toReversed().filter(({ id }) => shared.has(id))) {
    if (situation.answers[id] === undefined || mattersToEntries(compiled, kept, id)) continue;
    idle.add(id);
    kept = { ...kept, answers: without(kept.answers, id) };
  }
  return wizard.facts.map(({ id }) => id).filter((id) => idle.has(id));
}

const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));

/** Whether an answer matters to an entry of some list, or still may, as long as the list has not been answered. */
function mattersToEntries({ wizard, entries }: CompiledItems, situation: Situation, id: string): boolean {
  const answers = without(situation.answers, id);
  return (wizard.lists ?? []).some((list) => {
    if (situation.lists[list.id] === undefined) return list.item.facts.some((fact) => fact.id === id);
    return entriesOf(list, situation).some((entry) =>
      questionsLeft(entries[list.id] as Compiled, entryAnswers(list, { ...situation, answers }, entry)).includes(id),
    );
  });
}
