import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/engine/link.ts';
import { itemsReceipt, type ReceiptVerdict } from '../../../src/engine/receipt.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { clauseCases } from './clauses.ts';
import { compiled, statuses } from './setups.ts';

const EDITION = '2026-11-22';

/** What a link comes to, in the notation of the cases. */
function outcome(query: string) {
  const decoded = decode(query, setup, { editions: [EDITION], statuses });
  const { overall, ...items } = itemsReceipt(compiled, decoded, statuses).verdicts;
  const lines = Object.entries(items).map(([key, item]) => [key, written(item)]);
  return { ignored: decoded.ignored, items: Object.fromEntries(lines), overall: overall?.verdict, found: items };
}

function written({ verdict, remedies = [] }: ReceiptVerdict): string {
  return remedies.length > 0 ? `${verdict}: ${[...remedies].sort().join(' ')}` : verdict;
}

describe.each(Object.entries(clauseCases))('%s', (clause, cases) => {
  test.each(cases)('%s', (_, query, items, overall) => {
    const found = outcome(query);
    expect(found.items).toEqual(items);
    expect(found.overall).toBe(overall);
    expect(found.ignored).toEqual([]);
  });

  test.runIf(clause.includes('.'))('is cited where it decides', () => {
    const cited = cases.flatMap(([, query]) => Object.values(outcome(query).found).flatMap((item) => item.clauses));
    expect(cited).toContain(clause);
  });
});

test('no two cases bear the same sentence', () => {
  const sentences = Object.entries(clauseCases).flatMap(([clause, cases]) =>
    cases.map(([policy]) => `${clause}: ${policy}`),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
});
