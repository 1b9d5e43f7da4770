import { RESULT } from '../../engine/fragment.ts';
import {
  type CompiledItems,
  decideItems,
  irrelevantToItems,
  itemQuestionsLeft,
  OVERALL,
  questionsNow,
} from '../../engine/items.ts';
import { type Decoded, decode, type ListAnswers } from '../../engine/link.ts';
import type { Topic } from '../../engine/model.ts';
import type { State } from '../state.ts';
import { type Case, caseOf, isOfCase } from './case.ts';
import type { NamedEntries } from './named.ts';

/** What is on show. */
export type SetupView = { kind: 'topic'; topic: Topic } | { kind: 'result'; early: boolean };

/** Everything that follows from an address. */
export interface SetupState extends Omit<State, 'view'> {
  view: SetupView;
  lists: ListAnswers;
  checked?: string | undefined;
  /** Questions of the topic on show that are to be asked now; others may wait for their answers. */
  now: string[];
  /** What the address says for other wizards, to be handed on. */
  case: Case;
}

/**
 * Works out what an address shows. Total: whatever cannot be read is left out and named.
 * @param search the query, with or without its question mark; the entries that it names have been loaded
 * @param hash the fragment: a topic, or `result`; anything else shows what is to be asked next
 */
export function setupStateOf(
  compiled: CompiledItems,
  named: NamedEntries,
  editions: readonly string[],
  search: string,
  hash: string,
): SetupState {
  const statuses = named.statuses();
  const decoded = decode(search, compiled.wizard, { editions, statuses });
  const situation = { answers: decoded.answers, lists: decoded.lists ?? {}, statuses };
  const left = itemQuestionsLeft(compiled, situation);
  const view = viewOf(compiled, left, hash.replace('#', ''));
  return {
    ...decoded,
    lists: situation.lists,
    ignored: ignoredHere(compiled, decoded),
    case: caseOf(compiled.wizard, search),
    view,
    now: view.kind === 'topic' ? questionsNow(compiled, situation, view.topic.asks) : [],
    findings: inQuestionOrder(compiled, decideItems(compiled, situation)),
    left,
    idle: irrelevantToItems(compiled, situation),
  };
}

/** A state in which nothing has been answered; what only passes through stays. */
export const nothingOf = (state: SetupState): SetupState => ({ ...state, answers: {}, lists: {}, checked: undefined });

const ignoredHere = ({ wizard }: CompiledItems, { ignored }: Decoded) =>
  ignored.filter(({ key, value }) => !isOfCase(wizard, key, value));

/** Whether a fragment names a view of the wizard; the empty one shows what is to be asked next. */
export const isSetupView = ({ wizard }: CompiledItems, hash: string): boolean =>
  ['', RESULT, ...(wizard.topics ?? []).map(({ id }) => id)].includes(hash.replace('#', ''));

function viewOf({ wizard: { topics = [] } }: CompiledItems, left: string[], fragment: string): SetupView {
  const named = topics.find(({ id }) => id === fragment);
  if (named) return { kind: 'topic', topic: named };
  const next = topics.find(({ asks }) => asks.some((id) => left.includes(id)));
  if (fragment !== RESULT && next) return { kind: 'topic', topic: next };
  return { kind: 'result', early: next !== undefined };
}

/** The question that an item is about: `phone` of `phone[1]`. */
export const aboutOf = (item: string): string => item.replace(/\[\d+\]$/, '');

/** Which of its entries an item of a list is. */
export const placeOf = (item: string): number => Number(/\[(\d+)\]$/.exec(item)?.[1] ?? 0);

function inQuestionOrder<T>({ wizard: { order = [] } }: CompiledItems, findings: Record<string, T>): Record<string, T> {
  const place = (item: string) => (item === OVERALL ? order.length : order.indexOf(aboutOf(item)));
  return Object.fromEntries(Object.entries(findings).sort(([a], [b]) => place(a) - place(b)));
}
