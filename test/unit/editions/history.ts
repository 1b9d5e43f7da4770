import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/build/content/load.ts';
import type { Edition } from '../../../src/build/editions/edition.ts';
import { type Snapshot, snapshotOf } from '../../../src/build/editions/snapshot.ts';
import type { Row, TierRow, Wizard } from '../../../src/engine/model.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';

/*
 * Three editions that were never published: the policy as it is, one that changes it in every way that an edition can,
 * and a correction of that one. All have been through JSON, as frozen editions have.
 */

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** The phones that the setup wizard knows in these editions. */
const PHONES = { kept: 'supported', ageing: 'supported', renamed: 'supported', dropped: 'supported' };

export const IDS = { first: '2026-11-22', policy: '2027-03-01', correction: '2027-03-01.1' } as const;

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function firstEdition(): Edition {
  const snapshot = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards: [supportLevel, setup] });
  const statuses = { hardware: PHONES, trunks: { sure: 'supported' }, integrations: { sure: 'supported' } };
  return asJson({ ...about(IDS.first, 'policy'), ...snapshot, statuses });
}

const about = (id: string, why: Edition['why'], renames: Edition['renames'] = {}) => ({
  id,
  date: id.slice(0, 10),
  why,
  published: true,
  renames,
});

/** The row of a wizard, to be changed. */
export function rowOf(wizard: Wizard, id: string): TierRow {
  const row = wizard.tables.flatMap((table): Row[] => table.rows).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row "${id}"`);
  return row as TierRow;
}

const wizardIn = ({ wizards }: Snapshot, id: string): Wizard => wizards[id] as Wizard;

function secondEdition(first: Edition): Edition {
  const now = asJson(first);
  const wizard = wizardIn(now, 'support-level');
  grantPriorityToGold(wizard);
  drop(wizard, 'product', 'other');
  rename(wizard, 'extensions', 'users');
  renameValue(wizard, 'issue', 'upgrade', 'update');
  askForTheTerm(wizard);
  reword(now, 'partners.priority', 'Tickets of Gold, Platinum and Titanium partners are given priority.');
  reword(
    now,
    'levels.first-review',
    'Every ticket is looked at by Level 1 first. Where that applies, Level 1 escalates it.',
  );
  const hardware = { kept: 'supported', ageing: 'end-of-life', 'renamed-pro': 'supported' };
  const renames: Edition['renames'] = {
    'support-level': { facts: { extensions: 'users' }, values: { issue: { upgrade: 'update' } } },
    setup: { values: { phone: { renamed: 'renamed-pro' } } },
  };
  return { ...now, ...about(IDS.policy, 'policy', renames), statuses: { ...now.statuses, hardware } };
}

function thirdEdition(second: Edition): Edition {
  const now = asJson(second);
  rowOf(wizardIn(now, 'support-level'), 'hourly-charge.issue').when.issue?.push('headset-gateway');
  return { ...now, ...about(IDS.correction, 'correction') };
}

function grantPriorityToGold(wizard: Wizard): void {
  rowOf(wizard, 'priority.platinum').when.partner?.push('gold');
}

/** Takes a question out, as if it were always answered in one way. */
function drop(wizard: Wizard, fact: string, answer: string): void {
  wizard.facts = wizard.facts.filter(({ id }) => id !== fact);
  for (const table of wizard.tables) {
    const fitting = (table.rows as Row[]).filter(({ when }) => when[fact]?.includes(answer) ?? true);
    for (const { when } of fitting) delete when[fact];
    table.rows = fitting as typeof table.rows;
  }
}

function rename(wizard: Wizard, from: string, to: string): void {
  for (const fact of wizard.facts) if (fact.id === from) fact.id = to;
  for (const { when } of wizard.tables.flatMap((table): Row[] => table.rows)) {
    const values = when[from];
    if (values) when[to] = values;
    delete when[from];
  }
}

function renameValue(wizard: Wizard, fact: string, from: string, to: string): void {
  const renamed = (values: string[] = []) => values.map((value) => (value === from ? to : value));
  for (const one of wizard.facts) if (one.id === fact) one.values = renamed(one.values);
  for (const { when } of wizard.tables.flatMap((table): Row[] => table.rows))
    if (when[fact]) when[fact] = renamed(when[fact]);
}

/** A question that no link before could answer: only whoever bought a package is asked it. */
function askForTheTerm(wizard: Wizard): void {
  wizard.facts.push({ id: 'term', values: ['running', 'over'], weights: [9, 1] });
  const included = wizard.tables.find(({ verdict }) => verdict === 'included');
  const over = { partner: ['package'], term: ['over'] };
  const row = {
    id: 'included.term-over',
    tier: 'system',
    when: over,
    value: 'no',
    clauses: ['packages.same-policies'],
  };
  if (included?.hitPolicy === 'tiers') included.rows.push(row);
}

function reword({ clauses }: Snapshot, id: string, text: string): void {
  const clause = clauses[id];
  if (!clause) throw new Error(`No clause "${id}"`);
  clause.html = `<p>${text}</p>`;
}

const first = firstEdition();
const second = secondEdition(first);

/** The editions, the oldest first. */
export const history: readonly [Edition, Edition, Edition] = [first, second, thirdEdition(second)];
