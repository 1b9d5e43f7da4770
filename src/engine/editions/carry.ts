import { type Entry, NOT_LISTED, readEntry, type Statuses, WHOLE, writeEntry } from '../entries.ts';
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
export function carryOver(from: Edition, to: Edition, later: LaterEdition[], answered: Answered): Carried {
  const singles = Object.entries(answered.answers).map(([key, value]) => {
    const given = { key, value };
    return { given, now: carryAnswer(to.wizard, later, given) };
  });
  const entries = entriesIn(answered).map((given) => ({ given, now: carryEntry(from, to, later, given) }));
  return {
    answers: Object.fromEntries(singles.flatMap(({ now }) => (now ? [[now.key, now.value]] : []))),
    lists: gathered(entries.flatMap(({ now }) => now ?? [])),
    moved: [...singles, ...entries].flatMap(({ given, now }) => (isSame(given, now) ? [] : [{ ...given, to: now }])),
  };
}

const entriesIn = ({ lists = {} }: Answered): Given[] =>
  Object.entries(lists).flatMap(([key, values]) => values.map((value) => ({ key, value })));

const isSame = (was: Given, now: Given | undefined): boolean => was.key === now?.key && was.value === now.value;

/** Two entries that no list has may well be two things; of any other, one is enough. */
function gathered(entries: Given[]): ListAnswers {
  const lists: ListAnswers = {};
  for (const { key, value } of entries) {
    const before = lists[key] ?? [];
    if (value.startsWith(NOT_LISTED) || !before.includes(value)) lists[key] = [...before, value];
  }
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

/** Where an answer to a list went; `undefined` where it is gone. */
export function carryEntry(
  from: Edition,
  to: Edition,
  later: LaterEdition[],
  { key, value }: Given,
): Given | undefined {
  const before = listNamed(from.wizard, key);
  const entry = before && readEntry(before, from.statuses, value);
  const here = renamed(later, { key, value: entry?.id ?? value });
  const list = here && listNamed(to.wizard, here.key);
  if (!here || !list) return undefined;
  if (!entry) return WHOLE.includes(here.value) ? here : undefined;
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
