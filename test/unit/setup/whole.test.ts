import { expect, test } from 'vitest';
import { decideItems, OVERALL } from '../../../src/engine/items.ts';
import { differences } from './agreement.ts';
import { type Described, itemRulings, overallRuling } from './oracle.ts';
import { seeded } from './random.ts';
import { compiled, DOMAIN, PHONES, situationOf, THINGS } from './setups.ts';

const SAMPLE = 20_000;

const random = seeded(20261122);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Mostly the first answer, which is good news more often than not, so that every verdict over the whole occurs. */
const answer = (values: string[], calm: number) => (random() < calm ? (values[0] as string) : pick(values));

function some<T>(from: readonly T[], calm: number): T[] | 'none' | 'unknown' {
  if (random() < 0.2 + calm / 2) return 'none';
  if (random() < 0.05) return 'unknown';
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(from));
}

function wholeSetup(): Described {
  const calm = pick([0, 0.8, 0.9, 0.97]);
  const answers = Object.fromEntries(Object.entries(DOMAIN).map(([fact, values]) => [fact, answer(values, calm)]));
  return { answers, trunk: some(THINGS, calm), phone: some(PHONES, calm), integration: some(THINGS, calm) };
}

test('the verdict over 20,000 whole setups is what its definition says, item by item and over all', () => {
  const counted: Record<string, number> = {};
  for (let run = 0; run < SAMPLE; run += 1) {
    const described = wholeSetup();
    const found = decideItems(compiled, situationOf(described));
    const ruled = itemRulings(described);
    const overall = overallRuling(Object.values(ruled)) ?? '';
    const wrong = differences(found, ruled);
    if (wrong.length > 0 || found[OVERALL]?.verdict !== overall)
      expect.fail(`${JSON.stringify(described)}: ${wrong.join('; ')} ${found[OVERALL]?.verdict} for ${overall}`);
    counted[overall] = (counted[overall] ?? 0) + 1;
  }
  expect(Object.keys(counted)).toHaveLength(5);
  for (const [overall, count] of Object.entries(counted)) expect(count, overall).toBeGreaterThan(SAMPLE / 100);
});

test('the verdict over all names the clauses and readings of the items that decide it', () => {
  for (let run = 0; run < 200; run += 1) {
    const { overall, ...items } = decideItems(compiled, situationOf(wholeSetup()));
    const cited = new Set(Object.values(items).flatMap(({ clauses, readings }) => [...clauses, ...readings]));
    expect(overall?.clauses.length).toBeGreaterThan(0);
    for (const id of [...(overall?.clauses ?? []), ...(overall?.readings ?? [])]) expect(cited).toContain(id);
  }
});

test('nothing answered is no verdict', () => {
  expect(decideItems(compiled, situationOf({ answers: {} }))).toEqual({});
  expect(decideItems(compiled, situationOf({ answers: { hosting: 'on-premise' } }))).toEqual({});
});
