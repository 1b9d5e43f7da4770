import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { decode, encode } from '../../../src/engine/link.ts';
import { type Answers, UNKNOWN } from '../../../src/engine/model.ts';
import { receipt } from '../../../src/engine/receipt.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';

const CURRENT = '2026-11-22';
const OLDER = '2026-01-05';
const editions = [CURRENT, OLDER];
const read = (query: string) => decode(query, supportLevel, editions);

const answersArbitrary = fc.record(
  Object.fromEntries(supportLevel.facts.map(({ id, values }) => [id, fc.constantFrom(...values, UNKNOWN)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const keys = [
  ...supportLevel.facts.map(({ id }) => id),
  'policy',
  'Partner',
  'amp;hosting',
  '',
  '__proto__',
  'toString',
];
const values = [
  ...new Set(supportLevel.facts.flatMap((fact) => fact.values)),
  UNKNOWN,
  CURRENT,
  OLDER,
  '2026-1-1',
  '',
  '%',
];
const piece = fc.tuple(
  fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 12 })),
  fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 12 })),
);
const damagedQuery = fc
  .tuple(
    fc.array(piece, { maxLength: 14 }),
    fc.constantFrom('&', '&amp;', ';', '?', '&&', '%26'),
    fc.constantFrom('', '?', '&', '%'),
  )
  .map(([pieces, joint, tail]) => pieces.map(([key, value]) => `${key}=${value}`).join(joint) + tail);

/** Every piece of a query is an answer, the edition, or named among what was ignored, as it stood. */
function accountsForEveryPiece(query: string): boolean {
  const { answers, ignored, policy } = read(query);
  const given = [...new URLSearchParams(query)];
  const edition = given.some(([key, value]) => key === 'policy' && editions.includes(value)) ? 1 : 0;
  const stoodThere = ({ key, value }: { key: string; value: string }) =>
    given.some(([givenKey, givenValue]) => givenKey === key && givenValue === value);
  return (
    given.length === Object.keys(answers).length + edition + ignored.length &&
    ignored.every(stoodThere) &&
    editions.includes(policy)
  );
}

describe('Share links', () => {
  test('give back the answers that they were made from', () => {
    fc.assert(
      fc.property(answersArbitrary, fc.constantFrom(...editions), (answers, policy) => {
        const query = encode(supportLevel, answers, policy);
        expect(read(query)).toEqual({ answers, ignored: [], policy });
        expect(read(`?${query}`)).toEqual(read(query));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  test('are read whatever is damaged, and every piece dropped is reported', () => {
    fc.assert(
      fc.property(damagedQuery, (query) => accountsForEveryPiece(query)),
      { numRuns: 100_000, seed: 2 },
    );
  });

  test('put the facts in the order of the questions and the edition last', () => {
    const query = encode(supportLevel, { opener: 'admin', partner: 'bronze', issue: 'general' }, CURRENT);
    expect(query).toBe(`partner=bronze&issue=general&opener=admin&policy=${CURRENT}`);
  });

  test('say why a piece does not count', () => {
    const query = 'partner=diamond&colour=red&issue=general&issue=audio&policy=1999-01-01&hosting=hosted';
    expect(read(query)).toEqual({
      answers: { issue: 'general', hosting: 'hosted' },
      ignored: [
        { key: 'partner', value: 'diamond', why: 'unknown-value' },
        { key: 'colour', value: 'red', why: 'unknown-fact' },
        { key: 'issue', value: 'audio', why: 'duplicate' },
        { key: 'policy', value: '1999-01-01', why: 'unknown-edition' },
      ],
      policy: CURRENT,
    });
  });
});

describe('Receipts', () => {
  const compiled = compile(supportLevel);
  const answer = (query: string) => receipt(compiled, read(query));

  test('name the answers that change nothing, and keep them', () => {
    const { answers, ignored } = answer('partner=none&issue=general&hosting=hosted');
    expect(answers.hosting).toBe('hosted');
    expect(ignored).toEqual([{ key: 'hosting', value: 'hosted', why: 'irrelevant' }]);
  });

  test('ask nothing more once nothing can change', () => {
    expect(answer('partner=none&issue=general&setup=ok').next).toBeNull();
    expect(answer('partner=none&issue=general&setup=unknown').next).toBeNull();
    expect(answer('partner=none&issue=general').next).toBe('setup');
  });

  test('ask for the partner first', () => {
    expect(answer('').next).toBe('partner');
    expect(answer('issue=general&hosting=hosted').next).toBe('partner');
  });

  test('ask again for what could not be read', () => {
    expect(answer('partner=diamond&issue=general').next).toBe('partner');
  });
});
