import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { agreedValue, decide } from '../../../src/engine/decide.ts';
import type { Answers } from '../../../src/engine/model.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';

const levels = compile(supportLevel);
const checklist = compile(ticket);

/** Every combination of the facts on which it turns whether an issue is included. */
function* cases(facts = ['partner', 'issue', 'hosting', 'product', 'size', 'extensions']): Generator<Answers> {
  const [id, ...others] = facts;
  if (id === undefined) return yield { system: 'production', setup: 'ok', opener: 'admin' };
  for (const value of supportLevel.facts.find((fact) => fact.id === id)?.values ?? [])
    for (const rest of cases(others)) yield { [id]: value, ...rest };
}

test('an issue is missing from a ticket exactly where the support level refuses it', () => {
  const both = [...cases()].filter(({ partner }) => partner !== 'none');
  const differ = both.filter((answers) => {
    const refused = decide(levels, answers).ticket?.reasons?.includes('issue-not-included') ?? false;
    return refused !== (agreedValue(checklist, 'included-issue', answers) === 'missing');
  });
  expect(both.length).toBeGreaterThan(5000);
  expect(differ).toEqual([]);
});

test('every issue that is refused comes with what to do instead', () => {
  const refused = [...cases()].filter((answers) => agreedValue(checklist, 'included-issue', answers) === 'missing');
  const silent = refused.filter((answers) => !decide(checklist, answers)['included-issue']?.remedies?.length);
  expect(silent).toEqual([]);
});

test('a system that is hosted by 3CX need not be tried there', () => {
  const hosted = [...cases()].filter(({ hosting }) => hosting === 'hosted');
  const told = hosted.filter((answers) => {
    const { remedies = [], clauses = [] } = decide(checklist, answers)['included-issue'] ?? {};
    return remedies.includes('reproduce-hosted') || clauses.includes('before.network');
  });
  expect(hosted.length).toBeGreaterThan(1000);
  expect(told).toEqual([]);
});

test('what both wizards ask is asked in the same words', () => {
  const wordsOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../content/strings/en/${name}.json`, import.meta.url), 'utf8')).facts;
  const [own, other] = [wordsOf('ticket'), wordsOf('support-level')];
  const shared = ticket.facts.map(({ id }) => id).filter((id) => id in other);
  expect(shared).toContain('issue');
  for (const id of shared) expect(own[id], id).toEqual(other[id]);
});
