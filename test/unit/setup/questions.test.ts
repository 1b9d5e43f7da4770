import { describe, expect, test } from 'vitest';
import {
  decideItems,
  irrelevantToItems,
  itemQuestionsLeft,
  OVERALL,
  type Situation,
} from '../../../src/engine/items.ts';
import type { Described } from './oracle.ts';
import { seeded } from './random.ts';
import { compiled, DOMAIN, PHONES, situationOf, THINGS } from './setups.ts';

const asked = (described: Described) => itemQuestionsLeft(compiled, situationOf(described));
const idle = (described: Described) => irrelevantToItems(compiled, situationOf(described));

const SUPPORTED = { status: 'supported', official: 'unknown' };
const PHONE = { ...SUPPORTED, provisioning: 'sbc', template: 'default' };

/** The verdicts of all items, without what they cite. */
const values = (situation: Situation) =>
  Object.entries(decideItems(compiled, situation))
    .filter(([key]) => key !== OVERALL)
    .map(([key, { verdict }]) => `${key} ${verdict}`);

describe('A question is asked only while its answer can change a verdict:', () => {
  test('in the order of the topics, lists as one question each', () =>
    expect(asked({ answers: {} })).toEqual([
      ...['version', 'manuals', 'hosting', 'machine', 'trunk', 'phone', 'headsets', 'gateways', 'third-party'],
      ...['integration', 'templates', 'cfd', 'api', 'teams', 'network', 'firewall', 'conference'],
    ]));

  test.each<[string, Described, string, boolean]>([
    ['the machine of a self-hosted system', { answers: { hosting: 'self-hosted' } }, 'machine', true],
    ['not the machine of a hosted one', { answers: { hosting: 'hosted' } }, 'machine', false],
    [
      'where it runs, even when machine and network are answered',
      { answers: { machine: 'meets', network: 'no-symptom' } },
      'hosting',
      true,
    ],
    ['whether a supported trunk is at issue', { answers: {}, trunk: [SUPPORTED] }, 'trunk-issue', true],
    [
      'not so of a trunk that is refused anyway',
      { answers: {}, trunk: [{ status: 'unsupported', official: 'unknown' }] },
      'trunk-issue',
      false,
    ],
    ['not so where there is none', { answers: {}, trunk: 'none' }, 'trunk-issue', false],
    ['not so where nobody knows', { answers: {}, trunk: 'unknown' }, 'trunk-issue', false],
    ['whether its provider was asked', { answers: { 'trunk-issue': 'yes' }, trunk: [SUPPORTED] }, 'trunk-asked', true],
    ['not so where it is not at issue', { answers: { 'trunk-issue': 'no' }, trunk: [SUPPORTED] }, 'trunk-asked', false],
    ['whether a supported phone is at issue', { answers: {}, phone: [PHONE] }, 'phone-issue', true],
    [
      'not so of one that is set up by hand',
      { answers: {}, phone: [{ ...PHONE, provisioning: 'manual' }] },
      'phone-issue',
      false,
    ],
    [
      'so if one of two is supported',
      { answers: {}, phone: [{ ...PHONE, provisioning: 'stun' }, PHONE] },
      'phone-issue',
      true,
    ],
    ['not a list that nobody knows', { answers: {}, phone: 'unknown' }, 'phone', false],
    ['nothing again that is not known', { answers: { version: 'unknown' } }, 'version', false],
  ])('%s', (_, described, question, is) => expect(asked(described).includes(question)).toBe(is));
});

describe('An answer that changes nothing is named:', () => {
  test.each<[string, Described, string[]]>([
    ['the machine of a hosted system', { answers: { hosting: 'hosted', machine: 'below' } }, ['machine']],
    ['not that of a self-hosted one', { answers: { hosting: 'self-hosted', machine: 'below' } }, []],
    [
      'whether the provider was asked, where it is not at issue',
      { answers: { 'trunk-issue': 'no', 'trunk-asked': 'yes' }, trunk: [SUPPORTED] },
      ['trunk-asked'],
    ],
    [
      'both, where there is no trunk',
      { answers: { 'trunk-issue': 'yes', 'trunk-asked': 'yes' }, trunk: 'none' },
      ['trunk-issue', 'trunk-asked'],
    ],
    ['neither, while trunks can still be named', { answers: { 'trunk-issue': 'yes', 'trunk-asked': 'no' } }, []],
    [
      'not what makes a phone conditional',
      { answers: { 'phone-issue': 'yes', 'phone-asked': 'no' }, phone: [PHONE] },
      [],
    ],
  ])('%s', (_, described, expected) => expect(idle(described)).toEqual(expected));
});

describe('Over 2,000 setups half described', () => {
  const random = seeded(5);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = <T>(from: readonly T[]) =>
    pick<T[] | 'none' | 'unknown' | undefined>([undefined, 'none', 'unknown', [pick(from)], [pick(from), pick(from)]]);

  const halfDescribed = (): Described => {
    const answers = Object.fromEntries(
      Object.entries(DOMAIN).flatMap(([fact, values]) => (random() < 0.5 ? [[fact, pick(values)]] : [])),
    );
    const lists = { trunk: some(THINGS), phone: some(PHONES), integration: some(THINGS) };
    return { answers, ...Object.fromEntries(Object.entries(lists).filter(([, given]) => given !== undefined)) };
  };
  const sample = Array.from({ length: 2_000 }, () => situationOf(halfDescribed()));

  test('what is idle can be left out: no verdict changes and nothing is asked that was not', () => {
    for (const situation of sample) {
      const dropped = irrelevantToItems(compiled, situation);
      const answers = Object.fromEntries(Object.entries(situation.answers).filter(([id]) => !dropped.includes(id)));
      expect(values({ ...situation, answers })).toEqual(values(situation));
      expect(itemQuestionsLeft(compiled, { ...situation, answers })).toEqual(itemQuestionsLeft(compiled, situation));
    }
  });

  test('what is not asked changes no verdict, and neither do two such answers together', () => {
    for (const situation of sample) {
      const left = itemQuestionsLeft(compiled, situation);
      const silent = Object.keys(DOMAIN).filter(
        (id) => situation.answers[id] === undefined && !left.includes(id) && !concernsOpenList(situation, id),
      );
      const before = values(situation);
      for (const id of silent) {
        const answers = { ...situation.answers, [id]: pick(DOMAIN[id] ?? []), [pick(silent)]: 'unknown' };
        expect(values({ ...situation, answers }), id).toEqual(before);
      }
    }
  });

  test('what is asked can change a verdict, by itself or with what else is asked', () => {
    for (const situation of sample.slice(0, 300)) {
      for (const id of itemQuestionsLeft(compiled, situation).filter((asked) => DOMAIN[asked])) {
        expect(changes(situation, id), `${id} in ${JSON.stringify(situation)}`).toBe(true);
      }
    }
  });

  /** While a list can still be answered, what is asked about its entries comes later. */
  const concernsOpenList = ({ lists }: Situation, id: string) =>
    ['trunk', 'phone'].some((list) => id.startsWith(`${list}-`) && lists[list] === undefined);

  /** Whether some answer gives other verdicts than another, the rest of the topic answered one way or another. */
  function changes(situation: Situation, id: string): boolean {
    const others = ['machine', 'network', 'trunk-asked', 'phone-asked', 'trunk-issue', 'phone-issue'].filter(
      (other) => other !== id && situation.answers[other] === undefined,
    );
    const completions = others.reduce<Described['answers'][]>(
      (begun, other) =>
        begun.flatMap((answers) => (DOMAIN[other] ?? []).map((value) => ({ ...answers, [other]: value }))),
      [situation.answers],
    );
    return completions.some((answers) => {
      const outcomes = (DOMAIN[id] ?? []).map((value) =>
        values({ ...situation, answers: { ...answers, [id]: value } }).join(),
      );
      return new Set(outcomes).size > 1;
    });
  }
});
