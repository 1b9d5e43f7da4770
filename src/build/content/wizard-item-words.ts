import { z } from 'astro/zod';
import { OFFICIAL } from '../../engine/entries.ts';
import type { Wizard } from '../../engine/model.ts';
import { anyWords, each, exactly, factWords, inputWords, option, optionsOf, words } from './wizard-words.ts';

const official = z.strictObject({
  question: words,
  ...optionsOf({ id: '', values: OFFICIAL, weights: [] }),
});

/** How a list is asked for, and how its entries are added. */
const listWords = z.strictObject({
  question: words,
  hint: words.optional(),
  short: words,
  one: words,
  change: words,
  field: words,
  notListed: words,
  none: option,
  unknown: option,
  official,
  add: words,
});

/** Facts about the entries of lists: what is asked of each, and what the tables go by besides. */
export function entryFacts({ facts, lists = [] }: Wizard): Record<string, z.ZodType> {
  const known = new Set(facts.map(({ id }) => id));
  const inputs = lists.flatMap(({ item }) => item.facts).filter(({ id }) => !known.has(id));
  const parts = lists.flatMap((list) => list.parts);
  return Object.fromEntries([
    ...inputs.map((fact) => [fact.id, inputWords(fact)]),
    ...parts.map((part) => [part.id, factWords(part)]),
  ]);
}

const sentenceOf = z.strictObject({ title: words, lead: words });

const topicWords = z.strictObject({ title: words, lede: words });

/** What only wizards about items say. */
export function itemWords({ lists = [], topics = [], overall, headlines }: Wizard, remedies: string[]) {
  if (!overall) return { headlines: anyWords.optional() };
  return {
    headlines: each(headlines, () => sentenceOf),
    ...(lists.length > 0 ? { lists: each(lists, () => listWords) } : {}),
    ...(topics.length > 0 ? { topics: each(topics, () => topicWords) } : {}),
    remedies: exactly(remedies, words),
  };
}
