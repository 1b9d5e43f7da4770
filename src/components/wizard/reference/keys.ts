import { NONE, NOT_LISTED, OFFICIAL } from '../../../engine/entries.ts';
import { type Fact, type ListFact, UNKNOWN, type Wizard } from '../../../engine/model.ts';
import type { ChoiceWords, FactWords } from '../../../islands/words.ts';

/** A value as links write it, and the answer that it stands for. */
export interface Value {
  value: string;
  label: string;
}

/** Values that may stand in one place of a link. */
export interface Place {
  /** Key of the place; of a part of an entry its name. */
  id: string;
  question: string;
  values: Value[];
}

/** One key of a wizard's links. */
export interface Key extends Place {
  /** Whether the wizard asks for it, or takes it from another one. */
  asked: boolean;
  /** What is said of an entry, where the key takes entries of a list. */
  parts: Place[];
}

/** The words of a wizard as far as its links are made of them. */
export interface KeyWords {
  facts: Record<string, Pick<FactWords, 'question' | 'values' | 'unknown'>>;
  lists?: Record<string, ListWords>;
}

interface ListWords {
  question: string;
  notListed: string;
  none: ChoiceWords;
  unknown: ChoiceWords;
  official: { question: string; values: Record<string, ChoiceWords>; unknown: ChoiceWords };
}

/** Every key of a wizard's links with its values, in the order in which links write them. */
export function keysOf(wizard: Wizard, words: KeyWords): Key[] {
  const { facts, lists = [] } = wizard;
  const keys = [...facts.map((fact) => keyOf(fact, words)), ...lists.map((list) => listKey(list, words))];
  const order = wizard.order ?? facts.map(({ id }) => id);
  return keys.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const keyOf = (fact: Fact, words: KeyWords): Key => ({
  ...placeOf(fact, words),
  asked: fact.asked !== false,
  parts: [],
});

/** @throws when the words lack the fact, which the gate rules out */
function placeOf({ id, values }: Fact, { facts }: KeyWords): Place {
  const words = facts[id];
  if (!words) throw new Error(`No words for "${id}"`);
  const known = [...new Set([...values, UNKNOWN])];
  return { id, question: words.question, values: known.map((value) => choice(words, value)) };
}

const choice = ({ values, unknown }: Pick<FactWords, 'values' | 'unknown'>, value: string): Value => ({
  value,
  label: (values[value] ?? unknown).label,
});

/** @throws when the words lack the list, which the gate rules out */
function listKey({ id, parts }: ListFact, words: KeyWords): Key {
  const said = words.lists?.[id];
  if (!said) throw new Error(`No words for the list "${id}"`);
  const { question, notListed, none, unknown, official } = said;
  const findings = OFFICIAL.map((value) => choice(official, value));
  return {
    id,
    question,
    asked: true,
    values: [
      { value: NONE, label: none.label },
      { value: UNKNOWN, label: unknown.label },
    ],
    parts: [
      { id: 'entry', question: '', values: [{ value: NOT_LISTED, label: notListed }] },
      ...parts.map((part) => placeOf(part, words)),
      { id: 'official', question: official.question, values: findings },
    ],
  };
}
