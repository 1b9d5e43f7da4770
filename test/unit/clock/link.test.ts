import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeOpen, encodeOpen } from '../../../src/engine/clock/link.ts';
import { type Answers, UNKNOWN } from '../../../src/engine/model.ts';
import { clockFacts, PARTNERS } from '../../../src/wizards/reply-clock/index.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { ask, CURRENT, OLDER, time } from './setting.ts';

vi.setConfig({ testTimeout: 60_000 });

const facts = clockFacts(time);
const editions = [CURRENT, OLDER];
const read = (query: string) => decodeOpen(query, facts, editions);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+5', 'US/Eastern');
const orUnknown = (value: fc.Arbitrary<string>) => fc.oneof({ weight: 9, arbitrary: value }, fc.constant(UNKNOWN));
const hours = fc
  .tuple(clock, fc.oneof(clock, fc.constant('24:00')))
  .filter(([opens, closes]) => opens < closes)
  .map((span) => span.join('-'));
const days = fc.array(day, { minLength: 1, maxLength: 20 }).map((list) => list.join(','));

const answersArbitrary = fc.record(
  {
    created: orUnknown(fc.tuple(day, clock).map((parts) => parts.join('T'))),
    zone: orUnknown(zone),
    'office-zone': orUnknown(zone),
    'office-hours': orUnknown(hours),
    holidays: orUnknown(fc.oneof(fc.constantFrom('default', 'none'), days)),
    partner: orUnknown(fc.constantFrom(...PARTNERS)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const keys = [...facts.map(({ id }) => id), 'policy', 'Zone', 'amp;zone', 'office', '', '__proto__', 'toString'];
const values = [
  '2026-11-20T16:00',
  '2026-02-30T16:00',
  '0000-00-00T99:99',
  'Europe/Berlin',
  '+02:00',
  '09:00-17:00',
  '17:00-09:00',
  'none',
  '2026-12-25,2026-13-26',
  ',',
  'platinum',
  UNKNOWN,
  CURRENT,
  '',
  '%',
];
const piece = fc.tuple(
  fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 12 })),
  fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 20 })),
);
const damagedQuery = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('&', '&amp;', ';', '?', '&&', '%26'))
  .map(([pieces, joint]) => pieces.map(([key, value]) => `${key}=${value}`).join(joint));

/** Every piece of a query is an answer, the edition, or named among what was ignored, as it stood. */
function accountsForEveryPiece(query: string): boolean {
  const { answers, ignored, policy } = ask(query);
  const given = [...new URLSearchParams(query)];
  const edition = given.some(([key, value]) => key === 'policy' && editions.includes(value)) ? 1 : 0;
  return (
    given.length === Object.keys(answers).length + edition + ignored.length &&
    ignored.every(({ key, value }) => given.some(([one, other]) => one === key && other === value)) &&
    editions.includes(policy)
  );
}

describe('Links to the reply clock', () => {
  test('give back the answers that they were made from', () => {
    fc.assert(
      fc.property(answersArbitrary, fc.constantFrom(...editions), (answers, policy) => {
        const query = encodeOpen(facts, answers, policy);
        expect(read(query)).toEqual({ answers, ignored: [], policy, faults: {} });
        expect(read(`?${query}`)).toEqual(read(query));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  test('lead to a receipt whatever is damaged, and every piece dropped is reported', () => {
    fc.assert(
      fc.property(damagedQuery, (query) => accountsForEveryPiece(query)),
      { numRuns: 20_000, seed: 2 },
    );
  });

  test('lead to three moments as soon as time and zone of creation are known', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const { verdicts } = ask(encodeOpen(facts, answers, CURRENT));
        const known = [answers.created, answers.zone].every((answer) => (answer ?? UNKNOWN) !== UNKNOWN);
        const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
        for (const { verdict } of Object.values(verdicts)) expect(moment.test(verdict)).toBe(known);
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  test('can be read by people, in the order of the facts, the edition last', () =>
    expect(
      encodeOpen(
        facts,
        {
          holidays: '2025-12-25,2025-12-26',
          zone: 'Europe/Berlin',
          created: '2026-11-20T16:00',
          'office-zone': 'Etc/GMT+5',
        },
        CURRENT,
      ),
    ).toBe(
      'created=2026-11-20T16:00&zone=Europe/Berlin&office-zone=Etc/GMT%2B5&holidays=2025-12-25,2025-12-26&policy=2026-11-22',
    ));

  test('say why a piece does not count, and what is wrong with a value', () => {
    const query =
      'created=2026-02-30T16:00&zone=Europe/Paris&zone=Europe/Rome&colour=red&policy=1999-01-01&partner=diamond';
    expect(read(query)).toEqual({
      answers: { zone: 'Europe/Paris' },
      ignored: [
        { key: 'created', value: '2026-02-30T16:00', why: 'unknown-value' },
        { key: 'zone', value: 'Europe/Rome', why: 'duplicate' },
        { key: 'colour', value: 'red', why: 'unknown-fact' },
        { key: 'policy', value: '1999-01-01', why: 'unknown-edition' },
        { key: 'partner', value: 'diamond', why: 'unknown-value' },
      ],
      policy: CURRENT,
      faults: { created: 'no-such-day', partner: 'not-offered' },
    });
  });

  test('take the first value that can be read, and then find no fault', () =>
    expect(read('zone=Berlin&zone=Europe/Berlin&zone=Paris')).toEqual({
      answers: { zone: 'Europe/Berlin' },
      ignored: [
        { key: 'zone', value: 'Berlin', why: 'unknown-value' },
        { key: 'zone', value: 'Paris', why: 'duplicate' },
      ],
      policy: CURRENT,
      faults: {},
    }));

  test('know the partners of the support-level wizard', () =>
    expect(PARTNERS).toEqual(supportLevel.facts.find(({ id }) => id === 'partner')?.values));
});

describe('What is wrong with a value is said:', () => {
  const fault = (id: string, value: string) => facts.find((fact) => fact.id === id)?.fault(value);

  test.each([
    ['created', '2026-11-20', 'no-date-and-time'],
    ['created', '2026-11-20 16:00', 'no-date-and-time'],
    ['created', '2026-11-20T16:00Z', 'no-date-and-time'],
    ['created', '', 'no-date-and-time'],
    ['created', '2026-02-29T12:00', 'no-such-day'],
    ['created', '2026-13-01T12:00', 'no-such-day'],
    ['created', '2026-00-00T12:00', 'no-such-day'],
    ['created', '2026-11-20T24:00', 'no-such-time'],
    ['created', '2026-11-20T12:60', 'no-such-time'],
    ['created', '1999-12-31T23:59', 'year-out-of-range'],
    ['created', '3000-01-01T00:00', 'year-out-of-range'],
    ['zone', 'Europe/Atlantis', 'no-such-zone'],
    ['zone', 'europe/berlin', 'no-such-zone'],
    ['zone', '+02:00', 'no-such-zone'],
    ['zone', '2026-11-20T16:00[Europe/Berlin]', 'no-such-zone'],
    ['zone', '', 'no-such-zone'],
    ['office-zone', 'Nicosia', 'no-such-zone'],
    ['office-hours', '9-17', 'no-hours'],
    ['office-hours', '09:00', 'no-hours'],
    ['office-hours', '09:00-17:60', 'no-such-time'],
    ['office-hours', '24:00-24:00', 'no-such-time'],
    ['office-hours', '09:00-25:00', 'no-such-time'],
    ['office-hours', '09:00-24:01', 'no-such-time'],
    ['office-hours', '09:00-09:00', 'never-open'],
    ['office-hours', '17:00-09:00', 'ends-before-start'],
    ['holidays', '', 'no-days'],
    ['holidays', 'all', 'no-days'],
    ['holidays', '2026-12-25,', 'no-days'],
    ['holidays', '2026-12-25, 2026-12-26', 'no-days'],
    ['holidays', '2026-12-25,2026-12-32', 'no-such-day'],
    ['holidays', '2027-02-29', 'no-such-day'],
    ['partner', 'Bronze', 'not-offered'],
  ])('%s=%s: %s', (id, value, wrong) => expect(fault(id, value)).toBe(wrong));

  test.each([
    ['created', '2028-02-29T00:00'],
    ['created', '2000-01-01T00:00'],
    ['created', '2999-12-31T23:59'],
    ['zone', 'UTC'],
    ['zone', 'Asia/Kolkata'],
    ['zone', 'Asia/Calcutta'],
    ['office-hours', '00:00-24:00'],
    ['office-hours', '09:00-09:01'],
    ['holidays', 'default'],
    ['holidays', '2026-12-26,2026-12-25,2026-12-25'],
    ['partner', 'none'],
  ])('nothing is wrong with %s=%s', (id, value) => expect(fault(id, value)).toBeUndefined());
});
