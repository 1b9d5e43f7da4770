import type { Fact, Table, VerdictKind } from '../../engine/model.ts';
import { ROUTE } from '../support-level/facts.ts';
import { kind, row, step, stepRows, table } from './rows.ts';

/** What the installation must meet; a setup known to be in order need not be asked about each. */
const INSTALLATION = ['excluded.not-latest', 'before.manuals', 'before.third-party'];

const CITED: Record<string, string[]> = {
  'excluded.not-latest': ['excluded.not-latest', 'before.latest-version'],
  'before.manuals': ['before.manuals'],
  'before.third-party': ['before.third-party'],
};

const NOT_ORDERED = { setup: ['not-ok', 'unknown'] };

/** The steps without which no ticket can go ahead. */
export const mustFacts: Fact[] = [
  step('ticket.licence-key'),
  ...INSTALLATION.map((id) => step(id)),
  step('before.hardware-specs'),
];

/** Their verdicts. */
export const mustVerdicts: VerdictKind[] = [
  kind('route', 'must', 'partner'),
  kind('before.who', 'must', 'opener'),
  kind('production', 'must', 'system'),
  kind('included-issue', 'must', 'issue'),
  kind('ticket.licence-key', 'must'),
  ...INSTALLATION.map((id) => kind(id, 'must')),
  kind('before.hardware-specs', 'must'),
];

const installation = (id: string): Table => {
  const citation = { clauses: CITED[id] as string[] };
  return table(id, [
    row(`${id}.in-order`, { setup: ['ok'] }, 'done', citation),
    ...stepRows(id, citation, NOT_ORDERED),
  ]);
};

const MACHINE = { clauses: ['before.hardware-specs'] };
const ON_PREMISE = { ...MACHINE, readings: ['reading.machine-on-premise'] };

/** The tables of the musts (RULES 3): a route, who opens it, a production system, an issue that is included … */
export const mustTables: Table[] = [
  table('route', [
    row(
      'route.none',
      { partner: ['none'] },
      'missing',
      {
        clauses: ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies'],
        readings: ['reading.end-user-route'],
      },
      'find-route',
    ),
    row('route.given', { partner: ROUTE }, 'done', {
      clauses: ['scope.tested-configurations', 'packages.same-policies'],
    }),
  ]),
  table('before.who', [
    row('before.who.other', { opener: ['other'] }, 'missing', { clauses: ['before.who'] }, 'ask-administrator'),
    row('before.who.admin', { opener: ['admin'] }, 'done', { clauses: ['before.who'] }),
  ]),
  table('production', [
    row(
      'production.evaluation',
      { system: ['evaluation'] },
      'missing',
      { clauses: ['faq.evaluation'], readings: ['reading.evaluation'] },
      'license-system',
    ),
    row(
      'production.nfr',
      { system: ['nfr'] },
      'missing',
      { clauses: ['ticket.licence-key'], readings: ['reading.nfr'] },
      'use-affected-system',
    ),
    row('production.yes', { system: ['production'] }, 'done', { clauses: ['ticket.licence-key'] }),
  ]),
  table('included-issue', [
    {
      ...row('included-issue.no', { 'level-1': ['no'], 'level-2': ['no'] }, 'missing', {}, 'other-help'),
      inherits: ['level-1', 'level-2'],
    },
    row('included-issue.yes', {}, 'done', { clauses: ['levels.first-review'] }),
  ]),
  table('ticket.licence-key', stepRows('ticket.licence-key', { clauses: ['ticket.licence-key'] })),
  ...INSTALLATION.map(installation),
  table('before.hardware-specs', [
    row('before.hardware-specs.hosted', { hosting: ['hosted'] }, 'not-applicable', MACHINE),
    row('before.hardware-specs.in-order', { setup: ['ok'], hosting: ['self-hosted', 'on-premise'] }, 'done', MACHINE),
    ...stepRows('before.hardware-specs', MACHINE, { ...NOT_ORDERED, hosting: ['self-hosted'] }, 'must'),
    ...stepRows('before.hardware-specs', ON_PREMISE, { ...NOT_ORDERED, hosting: ['on-premise'] }, 'expected'),
  ]),
];
