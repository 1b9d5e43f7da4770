import type { Table, TierRow, VerdictKind } from '../../engine/model.ts';
import { kind, row, stepRows, table } from './rows.ts';
import { INSTALLATION } from './topics.ts';

/** What a step of the installation cites besides its own clause. */
const BESIDE: Record<string, string[]> = { 'excluded.not-latest': ['before.latest-version'] };

const NOT_ORDERED = { setup: ['not-ok', 'unknown'] };

/** The steps without which no ticket can go ahead; a setup known to be in order need not be asked about each. */
export const mustVerdicts: VerdictKind[] = [
  kind('ticket.licence-key', 'must'),
  ...INSTALLATION.map((id) => kind(id, 'must')),
  kind('before.hardware-specs', 'must'),
];

const installation = (id: string): Table => {
  const citation = { clauses: [id, ...(BESIDE[id] ?? [])] };
  return table(id, [
    row(`${id}.in-order`, { setup: ['ok'] }, 'done', citation),
    ...stepRows(id, citation, NOT_ORDERED),
  ]);
};

const MACHINE = { clauses: ['before.hardware-specs'] };
const ON_PREMISE = { ...MACHINE, readings: ['reading.machine-on-premise'] };

/** On-premise a machine below the specification leaves a setup in order, and is to be named all the same. */
const onPremise: TierRow[] = stepRows('before.hardware-specs', ON_PREMISE, { hosting: ['on-premise'] }, 'expected').map(
  (row) => (row.value === 'missing' ? row : { ...row, when: { ...row.when, ...NOT_ORDERED } }),
);

/** The tables of those musts (RULES 3). */
export const mustTables: Table[] = [
  table('ticket.licence-key', stepRows('ticket.licence-key', { clauses: ['ticket.licence-key'] })),
  ...INSTALLATION.map(installation),
  table('before.hardware-specs', [
    row('before.hardware-specs.hosted', { hosting: ['hosted'] }, 'not-applicable', MACHINE),
    row('before.hardware-specs.in-order', { setup: ['ok'], hosting: ['self-hosted', 'on-premise'] }, 'done', MACHINE),
    ...stepRows('before.hardware-specs', MACHINE, { ...NOT_ORDERED, hosting: ['self-hosted'] }, 'must'),
    ...onPremise,
  ]),
];
