import { describe, expect, test } from 'vitest';
import { decideItems } from '../../../src/engine/items.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';
import { seeded } from '../setup/random.ts';
import { oracle, overallOf, type State } from './oracle.ts';
import { compiled } from './ticket.ts';

const CASES = 8_000;
const random = seeded(20261122);
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

/** Facts of the case itself; what is not known of them is another test's. */
const CASE = ['partner', 'issue', 'hosting', 'product', 'system', 'size', 'opener'];

/** A case with every step answered; mostly one that a ticket can be opened about, so that its steps are looked at. */
function randomCase(): Answers {
  const usual: Answers = random() < 0.7 ? { system: 'production', opener: 'admin', partner: 'gold' } : {};
  const given = ticket.facts.flatMap(({ id, values, asked }): [string, string][] => {
    if (asked === false && random() < 0.7) return [];
    const offered = CASE.includes(id) ? values.filter((value) => value !== 'unknown') : values;
    return [[id, random() < 0.6 && offered.includes('done') ? 'done' : oneOf(offered)]];
  });
  return { ...Object.fromEntries(given), ...usual };
}

function statesOf(answers: Answers): { states: Record<string, State>; overall: string | undefined } {
  const { overall, ...items } = decideItems(compiled, { answers, lists: {}, statuses: {} });
  const states = Object.entries(items).map(([id, { verdict, scope }]) => [id, { verdict, must: scope === 'must' }]);
  return { states: Object.fromEntries(states), overall: overall?.verdict };
}

describe(`the checklist, over ${CASES.toLocaleString('en')} cases`, () => {
  const cases = Array.from({ length: CASES }, randomCase).map((answers) => ({ answers, ...statesOf(answers) }));

  test('says of every item, and over all, what the rules say', () => {
    for (const { answers, states, overall } of cases) {
      const ruled = oracle(answers);
      if (JSON.stringify(sorted(states)) !== JSON.stringify(sorted(ruled))) expect(states).toEqual(ruled);
      if (overall !== overallOf(ruled)) expect([answers, overall]).toEqual([answers, overallOf(ruled)]);
    }
  });

  test('of every state enough of them', () => {
    const seen = new Map<string, number>();
    for (const { states, overall } of cases) {
      for (const [id, { verdict }] of Object.entries(states)) count(seen, `${id} ${verdict}`);
      count(seen, `overall ${overall}`);
    }
    expect([...seen].filter(([, times]) => times < 5)).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  });
});

const sorted = (states: Record<string, State>) => Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1));

const count = (seen: Map<string, number>, key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
