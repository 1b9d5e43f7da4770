import { type Entry, NONE, readEntry, type Statuses, writeEntry } from '../entries.ts';
import type { ListAnswers } from '../link.ts';
import { type Answers, type ListFact, UNKNOWN, type Wizard } from '../model.ts';
import type { Answered, Given, LaterEdition, Moved, Renames } from './model.ts';

/** A wizard with the lists of its edition. */
export interface Edition {
  wizard: Wizard;
  statuses: Statuses;
}

/** Answers as another edition takes them, and what went another way. */
export interface Carried extends Answered {
  answers: Answers;
  lists: ListAnswers;
  moved: Moved[];
}

/** Takes answers of one edition through every renaming since, and drops what the other wizard does not take. */
export function carryOver(
  from: Edition,
  to: Edition,
  later: LaterEdition[],
  { answers, lists = {} }: Answered,
): Carried {
  const singles = Object.entries(answers).map(([key, value]) => ({
    was: { key, value },
    to: carryAnswer(to.wizard, later, { key, value }),
  }));
  const entries = Object.entries(lists).flatMap(([key, values]) =>
    values.map((value) => ({ was: { key, value }, to: carryEntry(from, to, later, { key, value }) })),
  );
  return {
    answers: Object.fromEntries(singles.flatMap(({ to: now }) => (now ? [[now.key, now.value]] : []))),
    lists: gathered(entries.flatMap(({ to: now }) => now ?? [])),
    moved: [...singles, ...entries]
      .filter(({ was, to: now }) => !isSame(was, now))
      .map(({ was, to: now }) => ({ ...was, to: now })),
  };
}

const isSame = (was: Given, now: Given | undefined): boolean => was.key === now?.key && was.value === now.value;

function gathered(entries: Given[]): ListAnswers {
  const lists: ListAnswers = {};
  for (const { key, value } of entries) lists[key] = [...new Set([...(lists[key] ?? []), value])];
  return lists;
}

/** Where an answer to a single fact went; `undefined` where it is gone. */
export function carryAnswer({ facts }: Wizard, later: LaterEdition[], given: Given): Given | undefined {
  const here = renamed(later, given);
  const fact = facts.find(({ id }) => id === here?.key);
  return here && fact && (here.value === UNKNOWN || fact.values.includes(here.value)) ? here : undefined;
}

function renamed(later: LaterEdition[], given: Given): Given | undefined {
  let here: Given | undefined = given;
  for (const { renames } of later) here = here && renamedOnce(renames, here);
  return here;
}

function renamedOnce({ facts = {}, values = {} }: Renames, { key, value }: Given): Given | undefined {
  const newKey = facts[key] === undefined ? key : facts[key];
  const known = values[key]?.[value];
  const newValue = known === undefined ? value : known;
  return newKey === null || newValue === null ? undefined : { key: newKey, value: newValue };
}

function carryEntry(from: Edition, to: Edition, later: LaterEdition[], { key, value }: Given): Given | undefined {
  const before = listNamed(from.wizard, key);
  const entry = before && value !== NONE ? readEntry(before, from.statuses, value) : undefined;
  const here = renamed(later, { key, value: entry?.id ?? value });
  const list = here && listNamed(to.wizard, here.key);
  if (!here || !list) return undefined;
  if (!entry) return value === NONE ? here : undefined;
  const written = writeEntry(list, { ...entry, id: here.value, parts: carryParts(list, later, entry) });
  return readEntry(list, to.statuses, written) ? { key: here.key, value: written } : undefined;
}

const listNamed = ({ lists = [] }: Wizard, id: string): ListFact | undefined => lists.find((list) => list.id === id);

function carryParts(list: ListFact, later: LaterEdition[], { parts }: Entry): Entry['parts'] {
  const carried = Object.entries(parts).flatMap(([key, value]) => renamed(later, { key, value }) ?? []);
  const taken = carried.filter(({ key, value }) =>
    list.parts.some((part) => part.id === key && part.values.includes(value)),
  );
  return Object.fromEntries(taken.map(({ key, value }) => [key, value]));
}
