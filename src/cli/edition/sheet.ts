import type { Snapshot } from '../../build/editions/snapshot.ts';
import { type Compiled, compile } from '../../engine/compile.ts';
import { restriction } from '../../engine/decide.ts';
import { type NodeId, reachableLeaves } from '../../engine/diagram.ts';
import { shortestPaths } from '../../engine/editions/paths.ts';
import type { Answers, Outcome, Wizard } from '../../engine/model.ts';

/** The words of a wizard as far as the sheet says them. */
interface Words {
  facts?: Record<string, { short?: string; values?: Record<string, { label?: string }> }>;
  verdicts?: Record<string, { name?: string; values?: Record<string, string> }>;
  conditions?: Record<string, string>;
  reasons?: Record<string, string>;
}

/** One line of the sheet: the fewest answers that lead to an outcome. */
interface Case {
  answers: Answers;
  outcome: Outcome;
}

/**
 * The sheet on which somebody who knows the policy ticks what it says: of every verdict each outcome once, by the
 * fewest answers that lead to it, with its clauses and readings. Markdown.
 */
export function signOffSheet(snapshot: Snapshot, edition: string): string {
  const parts = Object.values(snapshot.wizards).flatMap((wizard) => [
    `## ${wizard.id}`,
    ...decisionsOf(wizard).flatMap((decision) => verdictTables(decision, wizard, snapshot)),
  ]);
  return [`# Sign-off sheet, edition ${edition}`, INTRO, ...parts, SIGNATURE].join('\n\n');
}

const INTRO =
  'Each line is one outcome, with the fewest answers that lead to it: whatever else is answered, it stays. ' +
  'Tick it if the clauses say so, read as the readings have it.';

const SIGNATURE = 'Name: ____________________  Date: ____________________';

const decisionsOf = (wizard: Wizard): Wizard[] => [wizard, ...(wizard.lists ?? []).map(({ item }) => item)];

function verdictTables(decision: Wizard, wizard: Wizard, snapshot: Snapshot): string[] {
  const compiled = compile(decision);
  const words = (snapshot.strings[wizard.id] ?? {}) as unknown as Words;
  return Object.keys(compiled.values).map((verdict) => {
    const cases = casesOf(compiled, verdict);
    const lines = cases.map((each) => line(each, verdict, words, snapshot));
    const name = words.verdicts?.[verdict]?.name ?? verdict;
    return [`### ${name}`, '', '| ✓ | Case | Answer | Clauses | Readings |', '|---|---|---|---|---|', ...lines].join(
      '\n',
    );
  });
}

/** Of every outcome one of the shortest ways to it, without the answers that it does without. */
function casesOf(compiled: Compiled, verdict: string): Case[] {
  const { store, wizard } = compiled;
  const root = compiled.outcomes[verdict] as NodeId;
  const cases = new Map<string, Case>();
  for (const { answers, leaf } of shortestPaths<Outcome>(store, root, wizard.facts, () => true)) {
    const key = saidBy(leaf);
    if (!cases.has(key)) cases.set(key, { answers: needed(compiled, root, answers, key), outcome: leaf });
  }
  return [...cases.values()];
}

const saidBy = ({ rows: _rows, overridden: _overridden, tier: _tier, ...said }: Outcome): string =>
  JSON.stringify(said);

function needed({ store, wizard }: Compiled, root: NodeId, answers: Answers, key: string): Answers {
  const kept = { ...answers };
  for (const id of Object.keys(answers)) {
    const { [id]: _dropped, ...others } = kept;
    const leaves = reachableLeaves<Outcome>(store, root, restriction(wizard, others));
    if (leaves.every((leaf) => saidBy(leaf) === key)) delete kept[id];
  }
  return kept;
}

function line({ answers, outcome }: Case, verdict: string, words: Words, { clauses, readings }: Snapshot): string {
  const given = Object.entries(answers).map(([id, value]) => {
    const fact = words.facts?.[id];
    return `${fact?.short ?? id}: ${fact?.values?.[value]?.label ?? value}`;
  });
  const number = (id: string) => clauses[id]?.number ?? clauses[id]?.title ?? id;
  const cells = [
    '☐',
    given.join('; ') || '(any)',
    answerWords(outcome, verdict, words),
    outcome.clauses.map(number).join(', '),
    outcome.readings.map((id) => readings[id]?.question ?? id).join('; '),
  ];
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function answerWords({ value, condition, reasons }: Outcome, verdict: string, words: Words): string {
  const details = [
    ...(condition === undefined ? [] : [words.conditions?.[condition] ?? condition]),
    ...reasons.map((reason) => words.reasons?.[reason] ?? reason),
  ];
  return [words.verdicts?.[verdict]?.values?.[value] ?? value, ...details].join('. ').replaceAll('..', '.');
}

/** A bar or a line break would end a cell. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
