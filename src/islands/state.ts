import { irrelevant, nextQuestion, questionsLeft } from '../engine/ask.ts';
import type { Compiled } from '../engine/compile.ts';
import { decide, type Finding } from '../engine/decide.ts';
import { RESULT } from '../engine/fragment.ts';
import { type Decoded, decode } from '../engine/link.ts';
import type { Answers } from '../engine/model.ts';

/** What is on show. */
export type View =
  | { kind: 'question'; fact: string }
  | { kind: 'all' }
  /** `early`: a question that is still to come can change it. */
  | { kind: 'result'; early: boolean };

/** Everything that follows from an address. */
export interface State extends Decoded {
  view: View;
  findings: Record<string, Finding>;
  /** Questions that can still come, in their order. */
  left: string[];
  /** Answers that change nothing beside the others. */
  idle: string[];
}

/** Fragment of the view with all questions on one page. */
export const ALL = 'all';

/**
 * Works out what an address shows. Total, as `decode` is: whatever cannot be read is left out and named.
 * @param search the query, with or without its question mark
 * @param hash the fragment: a fact to be asked again, `all` or `result`; anything else asks what comes next
 */
export function stateOf(compiled: Compiled, editions: readonly string[], search: string, hash: string): State {
  const decoded = decode(search, compiled.wizard, editions);
  const { answers } = decoded;
  return {
    ...decoded,
    view: viewOf(compiled, answers, hash.replace('#', '')),
    findings: decide(compiled, answers),
    left: questionsLeft(compiled, answers),
    idle: irrelevant(compiled, answers),
  };
}

/** Whether a fragment names a view of the wizard; the empty one asks what comes next. */
export const isView = ({ wizard }: Compiled, hash: string): boolean =>
  ['', ALL, RESULT, ...wizard.facts.map(({ id }) => id)].includes(hash.replace('#', ''));

function viewOf(compiled: Compiled, answers: Answers, fragment: string): View {
  const next = nextQuestion(compiled, answers);
  if (fragment === ALL) return { kind: 'all' };
  if (compiled.wizard.facts.some(({ id }) => id === fragment)) return { kind: 'question', fact: fragment };
  if (fragment === RESULT || next === null) return { kind: 'result', early: next !== null };
  return { kind: 'question', fact: next };
}

/** Where a question stands: how many were answered before it, and how many can still come after it. */
export interface Progress {
  number: number;
  more: number;
}

/** The progress of a question, whether it is asked for the first time or again. */
export function progressOf(compiled: Compiled, answers: Answers, fact: string): Progress {
  const others: Answers = { ...answers };
  delete others[fact];
  const order = compiled.wizard.facts.map(({ id }) => id);
  const before = order.slice(0, order.indexOf(fact)).filter((id) => others[id] !== undefined);
  return { number: before.length + 1, more: questionsLeft(compiled, others).filter((id) => id !== fact).length };
}
