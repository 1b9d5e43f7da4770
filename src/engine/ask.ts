import { type Compiled, joint } from './compile.ts';
import { restriction } from './decide.ts';
import { type NodeId, type Restriction, restrict, support } from './diagram.ts';
import type { Answers } from './model.ts';

/**
 * The facts whose answer can still change a verdict, in the order of the questions.
 * @returns facts not answered yet; one answered `unknown` is not asked again
 */
export function questionsLeft(compiled: Compiled, answers: Answers): string[] {
  const needed = undecided(compiled, Object.values(compiled.values), restriction(compiled.wizard, answers));
  return compiled.wizard.facts
    .filter(({ id, asked }, index) => asked !== false && needed.has(index) && answers[id] === undefined)
    .map(({ id }) => id);
}

/** The question to ask now, `null` when no answer that is still missing can change a verdict. */
export function nextQuestion(compiled: Compiled, answers: Answers): string | null {
  return questionsLeft(compiled, answers)[0] ?? null;
}

/** How many questions can still come, the next one included; reached by whoever answers all of them "I don't know". */
export function mostQuestionsLeft(compiled: Compiled, answers: Answers): number {
  return questionsLeft(compiled, answers).length;
}

/**
 * The answers that change no verdict beside the others, in the order of the questions: a link does without them.
 * Later questions give way to earlier ones, so what remains is what would have been asked.
 */
export function irrelevant(compiled: Compiled, answers: Answers): string[] {
  const kept = sufficient(compiled, Object.values(compiled.values), answers);
  return compiled.wizard.facts.map(({ id }) => id).filter((id) => answers[id] !== undefined && !kept.includes(id));
}

/**
 * The facts that give one verdict by themselves: whatever is said of the others it stays, and without any one of them
 * it is open. In the order of the questions.
 */
export function because(compiled: Compiled, verdict: string, answers: Answers): string[] {
  return sufficient(compiled, [compiled.values[verdict] as NodeId], answers);
}

function sufficient(compiled: Compiled, roots: NodeId[], answers: Answers): string[] {
  const kept = { ...answers };
  const answered = compiled.wizard.facts.map(({ id }) => id).filter((id) => answers[id] !== undefined);
  for (const id of answered.toReversed()) {
    if (!matters(compiled, roots, id, without(kept, id))) delete kept[id];
  }
  return answered.filter((id) => kept[id] !== undefined);
}

const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));

function matters(compiled: Compiled, roots: NodeId[], id: string, others: Answers): boolean {
  const { wizard } = compiled;
  return undecided(compiled, roots, restriction(wizard, others)).has(wizard.facts.findIndex((fact) => fact.id === id));
}

/** The facts on which some of the functions still depend, as indexes. */
function undecided({ store }: Compiled, roots: NodeId[], open: Restriction): Set<number> {
  return new Set(roots.flatMap((root) => [...support(restrict(store, root, open))]));
}

/** Only the answers that matter: what a link carries. */
export function relevantAnswers(compiled: Compiled, answers: Answers): Answers {
  const dropped = irrelevant(compiled, answers);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !dropped.includes(id)));
}

/** How often each value of a fact is answered, as shares of 1. */
export type Shares = (fact: number) => number[];

/** The shares that a wizard declares as its guess. */
export const declaredShares =
  ({ wizard }: Compiled): Shares =>
  (fact) => {
    const weights = wizard.facts[fact]?.weights ?? [];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  };

/** Every value as often as any other. */
export const uniformShares =
  ({ store }: Compiled): Shares =>
  (fact) => {
    const size = store.sizes[fact] as number;
    return Array.from({ length: size }, () => 1 / size);
  };

/** The average number of questions asked of somebody who knows every answer. */
export function averageQuestions(compiled: Compiled, shares: Shares): number {
  const { store } = compiled;
  const visit = (id: NodeId): number => {
    const { variable, children } = store.get(id);
    if (!children.length) return 0;
    const share = shares(variable);
    return 1 + children.reduce((sum, child, value) => sum + (share[value] as number) * visit(child), 0);
  };
  return visit(joint(compiled));
}

/** The same with every question asked in turn until nothing is left to decide: what skipping saves is the difference. */
export function averageFixedOrder(compiled: Compiled, shares: Shares): number {
  const { store } = compiled;
  const visit = (id: NodeId, asked: number): number => {
    const { variable, children } = store.get(id);
    if (!children.length) return asked;
    const share = shares(variable);
    return children.reduce((sum, child, value) => sum + (share[value] as number) * visit(child, variable + 1), 0);
  };
  return visit(joint(compiled), 0);
}
