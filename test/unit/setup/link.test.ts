import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type ListAnswers } from '../../../src/engine/link.ts';
import { type Answers, UNKNOWN } from '../../../src/engine/model.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { DOMAIN, PHONES, statuses, THINGS, written } from './setups.ts';

const EDITION = '2026-11-22';
const known = { editions: [EDITION, '2026-01-05'], statuses };
const read = (query: string) => decode(query, setup, known);

const answers = fc.record(
  Object.fromEntries(Object.entries(DOMAIN).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const WHOLE = [['none'], ['unknown']];
const several = (list: string, things: typeof THINGS | typeof PHONES) =>
  fc.oneof(
    fc.constantFrom(...WHOLE),
    fc.uniqueArray(fc.constantFrom(...things.map((thing) => written(list, thing))), { minLength: 1, maxLength: 4 }),
  );

const lists = fc.record(
  { trunk: several('trunk', THINGS), phone: several('phone', PHONES), integration: several('integration', THINGS) },
  { requiredKeys: [] },
) as fc.Arbitrary<ListAnswers>;

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const entryLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'an-entry-supported',
        'not-listed',
        'none',
        UNKNOWN,
        'sbc',
        'default',
        'supported',
        '',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('~'));

const piece = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'trunk',
      'phone',
      'integration',
      'checked',
      'policy',
      'hosting',
      'status',
      'provisioning',
      'phone[0]',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  fc.oneof(
    entryLike,
    fc.constantFrom(
      'none',
      UNKNOWN,
      'not-listed~unknown',
      'not-listed~sbc~default~supported',
      '2026-11-22',
      '2026-02-30',
    ),
    fc.constantFrom('hosted', '2026-13-01', '%7E', '1', 'null'),
  ),
);

describe('Links of the setup', () => {
  test('give back the answers, the entries of the lists and the day that they were made from', () => {
    fc.assert(
      fc.property(answers, lists, fc.option(day, { nil: undefined }), (given, listed, checked) => {
        const query = encode(setup, given, EDITION, { lists: listed, ...(checked ? { checked } : {}) });
        const decoded = {
          answers: given,
          lists: listed,
          ignored: [],
          policy: EDITION,
          ...(checked ? { checked } : {}),
        };
        expect(read(query)).toEqual(decoded);
        expect(read(`?${query}`)).toEqual(decoded);
        expect(query).not.toContain('%7E');
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  test('are read whatever is damaged: every piece is an answer, or named among what was dropped', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = new URLSearchParams(pieces).toString();
        const decoded = read(query);
        const taken = [
          ...Object.keys(decoded.answers),
          ...Object.values(decoded.lists ?? {}).flat(),
          ...(decoded.checked ? [1] : []),
          ...(pieces.some(([key, value]) => key === 'policy' && known.editions.includes(value)) ? [1] : []),
        ];
        expect(taken.length + decoded.ignored.length).toBe(pieces.length);
        const again = encode(setup, decoded.answers, decoded.policy, decoded);
        expect(read(again)).toEqual({ ...decoded, ignored: [] });
      }),
      { numRuns: 20_000, seed: 2 },
    );
  });

  test('put topics in their order, then the day, then the edition', () => {
    const listed = { phone: ['not-listed~sbc~default~supported'], trunk: ['none'] };
    const query = encode(setup, { firewall: 'help', version: 'latest' }, EDITION, { lists: listed, checked: EDITION });
    expect(query).toBe(
      'version=latest&trunk=none&phone=not-listed~sbc~default~supported&firewall=help&checked=2026-11-22&policy=2026-11-22',
    );
  });
});

describe('A piece of a link does not count', () => {
  test.each([
    ['an entry that the site does not have', 'phone', 'no-such-phone~sbc~default~unknown', 'unknown-value'],
    ['an entry with a part too few', 'phone', 'an-entry-supported~sbc~unknown', 'unknown-value'],
    ['an entry with a part too many', 'trunk', 'an-entry-supported~sbc~unknown', 'unknown-value'],
    [
      'a way of provisioning that nobody offers',
      'phone',
      'an-entry-supported~carrier~default~unknown',
      'unknown-value',
    ],
    ['a finding that nobody offers', 'trunk', 'an-entry-supported~preferred', 'unknown-value'],
    ['a name from the depths of the language', 'trunk', 'constructor~unknown', 'unknown-value'],
    ['a day that the calendar does not have', 'checked', '2026-02-29', 'unknown-value'],
    ['a part that stands alone', 'provisioning', 'sbc', 'unknown-fact'],
  ] as const)('%s', (_, key, value, why) => {
    const { ignored, answers, lists, checked } = read(`${key}=${value}`);
    expect(ignored).toEqual([{ key, value, why }]);
    expect([answers, lists, checked]).toEqual([{}, {}, undefined]);
  });

  test.each([
    ['the same entry again', ['an-entry-supported~unknown', 'an-entry-supported~unknown'], 1],
    ['the same entry with another finding counts', ['an-entry-supported~unknown', 'an-entry-supported~supported'], 2],
    ['two that no list has count', ['not-listed~supported', 'not-listed~supported'], 2],
    ['something beside nothing', ['none', 'an-entry-supported~unknown'], 1],
    ['nothing beside something', ['an-entry-supported~unknown', 'none'], 1],
    ['not knowing beside something', ['an-entry-supported~unknown', 'unknown'], 1],
    ['something beside not knowing', ['unknown', 'not-listed~unknown'], 1],
  ])('%s', (_, values, count) => {
    const { lists, ignored } = read(values.map((value) => `trunk=${value}`).join('&'));
    expect(lists?.trunk).toEqual(values.slice(0, count));
    expect(ignored.map(({ value, why }) => [value, why])).toEqual(
      values.slice(count).map((value) => [value, 'duplicate']),
    );
  });
});
