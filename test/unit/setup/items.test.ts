import { describe, expect, test } from 'vitest';
import { decideItems } from '../../../src/engine/items.ts';
import { violations } from '../../../src/engine/proofs.ts';
import { decisionsOf, tablesOf } from '../../../src/engine/rows.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { differences } from './agreement.ts';
import { type Described, itemRulings } from './oracle.ts';
import { combinations, compiled, DOMAIN, PHONES, situationOf, THINGS } from './setups.ts';

/** More differences than this help nobody. */
const ENOUGH = 5;

/** Where engine and oracle disagree over some setups, each with the answers that it is about. */
function disagreements(described: Described[]): string[] {
  return described
    .flatMap((one) =>
      differences(decideItems(compiled, situationOf(one)), itemRulings(one)).map(
        (difference) => `${JSON.stringify(one)}: ${difference}`,
      ),
    )
    .slice(0, ENOUGH);
}

describe('The tables say what the rules say', () => {
  const alone = Object.keys(DOMAIN).filter((fact) => !['hosting', 'machine', 'network'].includes(fact));

  test.each(alone)('of %s, for every answer', (fact) => {
    const answers = combinations(fact);
    expect(answers.length).toBeGreaterThan(3);
    expect(disagreements(answers.map((each) => ({ answers: each })))).toEqual([]);
  });

  test('of the machine and the network, for every answer, wherever the system runs', () => {
    const answers = combinations('hosting', 'machine', 'network');
    expect(answers).toHaveLength(5 * 4 * 6);
    expect(disagreements(answers.map((each) => ({ answers: each })))).toEqual([]);
  });

  test('of a trunk, for every status and finding, whether it is the issue and the provider was asked', () => {
    const described = combinations('trunk-issue', 'trunk-asked').flatMap((answers) =>
      THINGS.map((thing) => ({ answers, trunk: [thing] })),
    );
    expect(described).toHaveLength(4 * 4 * 7 * 4);
    expect(disagreements(described)).toEqual([]);
  });

  test('of a phone, for every status, finding, provisioning and template, issue or not, vendor asked or not', () => {
    const described = combinations('phone-issue', 'phone-asked').flatMap((answers) =>
      PHONES.map((phone) => ({ answers, phone: [phone] })),
    );
    expect(described).toHaveLength(4 * 4 * 7 * 4 * 6 * 3);
    expect(disagreements(described)).toEqual([]);
  });

  test('of an integration, for every status and finding', () =>
    expect(disagreements(THINGS.map((thing) => ({ answers: {}, integration: [thing] })))).toEqual([]));

  test.each(['none', 'unknown'] as const)('of lists as a whole that are answered "%s"', (whole) => {
    expect(disagreements([{ answers: {}, trunk: whole, phone: whole, integration: whole }])).toEqual([]);
    expect(Object.keys(itemRulings({ answers: {}, trunk: whole }))).toEqual(['trunk']);
  });
});

describe('The tables of the setup', () => {
  test.each(decisionsOf(setup).map((decision) => [decision.id, decision] as const))(
    'hold all proofs: %s',
    (_, decision) => expect(violations(decision)).toEqual([]),
  );

  test('are JSON and nothing else', () => expect(JSON.parse(JSON.stringify(setup))).toEqual(setup));

  test('ask every question once, in topics', () => {
    const asked = setup.topics?.flatMap(({ asks }) => asks) ?? [];
    expect(asked).toEqual(setup.order);
    expect([...asked].sort()).toEqual([...setup.facts, ...(setup.lists ?? [])].map(({ id }) => id).sort());
  });

  test('know the answers that the rules list, and no others', () => {
    expect(Object.fromEntries(setup.facts.map(({ id, values }) => [id, values]))).toEqual(DOMAIN);
  });

  test('give a remedy wherever something is to be done, and nowhere else', () => {
    const rows = tablesOf(setup).flatMap((table) => (table.hitPolicy === 'tiers' ? table.rows : []));
    const done = ['supported', 'not-applicable'];
    expect(rows.length).toBeGreaterThan(50);
    for (const { id, remedies, value } of rows) expect(remedies === undefined, id).toBe(done.includes(value));
  });
});
