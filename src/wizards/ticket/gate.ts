import type { Citation, Table, TierRow, VerdictKind } from '../../engine/model.ts';
import { NETWORK_AND_OS, NOT_HOSTED, ROUTE, SYMPTOMS } from '../support-level/facts.ts';
import { kind, row, table } from './rows.ts';

const NO_ROUTE: Citation = {
  clauses: ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies'],
  readings: ['reading.end-user-route'],
};
const EVALUATION: Citation = { clauses: ['faq.evaluation'], readings: ['reading.evaluation'] };
const NFR: Citation = { clauses: ['ticket.licence-key'], readings: ['reading.nfr'] };

/** Where no level of support takes an issue on, although there is a route and the system is in production (RULES 1). */
const NOT_INCLUDED = { partner: ROUTE, system: ['production'], 'level-1': ['no'], 'level-2': ['no'] };

/** What to do instead of opening a ticket, by issue. */
const INSTEAD: Record<string, { issues: string[]; hosting?: string[]; remedies: string[]; clauses?: string[] }> = {
  partner: {
    issues: ['first-line', 'remote-installation'],
    remedies: ['ask-partner'],
    clauses: ['excluded.first-line'],
  },
  provider: {
    issues: ['unsupported-trunk'],
    remedies: ['ask-provider', 'move-provider'],
    clauses: ['before.sip-trunk'],
  },
  phone: { issues: ['unsupported-phone'], remedies: ['ask-vendor', 'replace-phone'], clauses: ['before.third-party'] },
  device: {
    issues: ['headset-gateway', 'unsupported-crm-pms'],
    remedies: ['ask-vendor', 'test-without'],
    clauses: ['before.third-party'],
  },
  stun: { issues: ['stun'], remedies: ['use-sbc'], clauses: ['faq.stun'] },
  template: { issues: ['custom-template'], remedies: ['default-template'] },
  own: {
    issues: ['cfd-building', 'call-control-api', 'third-party-conference'],
    remedies: ['own-work'],
  },
  administrator: {
    issues: ['firewall', 'call-fraud', ...NETWORK_AND_OS, ...SYMPTOMS],
    remedies: ['own-administrator'],
    clauses: ['before.who'],
  },
  hosted: {
    issues: [...NETWORK_AND_OS, ...SYMPTOMS],
    hosting: NOT_HOSTED,
    remedies: ['reproduce-hosted'],
    clauses: ['before.network'],
  },
};

const insteadRows: TierRow[] = Object.entries(INSTEAD).map(([id, { issues, hosting, remedies, clauses }]) => {
  const when = { ...NOT_INCLUDED, issue: issues, ...(hosting && { hosting }) };
  return row(`included-issue.${id}`, when, 'missing', clauses ? { clauses } : {}, ...remedies);
});

/** Whether a ticket may be opened at all; while one of these is missing, nothing else is asked. */
export const gates = ['route', 'production', 'included-issue'];

/** The verdicts that come before the checklist. */
export const gateVerdicts: VerdictKind[] = [
  kind('route', 'must', 'partner'),
  kind('production', 'must', 'system'),
  kind('included-issue', 'must', 'issue'),
  kind('before.who', 'must', 'opener'),
];

/** A route, a production system, an issue that is included, and somebody who may open the ticket (RULES 3, must). */
export const gateTables: Table[] = [
  table('route', [
    row('route.none', { partner: ['none'] }, 'missing', NO_ROUTE, 'find-route'),
    row('route.given', { partner: ROUTE }, 'done', {
      clauses: ['scope.tested-configurations', 'packages.same-policies'],
    }),
  ]),
  table('production', [
    row('production.evaluation', { system: ['evaluation'] }, 'missing', EVALUATION, 'license-system'),
    row('production.nfr', { system: ['nfr'] }, 'missing', NFR, 'use-affected-system'),
    row('production.yes', { system: ['production'] }, 'done', { clauses: ['ticket.licence-key'] }),
  ]),
  table('included-issue', [
    row('included-issue.no-route', { partner: ['none'] }, 'not-applicable', NO_ROUTE),
    row('included-issue.evaluation', { system: ['evaluation'] }, 'not-applicable', EVALUATION),
    row('included-issue.nfr', { system: ['nfr'] }, 'not-applicable', NFR),
    { ...row('included-issue.no', NOT_INCLUDED, 'missing', {}), inherits: ['level-1', 'level-2'] },
    ...insteadRows,
    row(
      'included-issue.forum',
      { ...NOT_INCLUDED, partner: ['bronze'] },
      'missing',
      { clauses: ['partners.bronze-forum'] },
      'ask-forum',
    ),
    row('included-issue.yes', {}, 'done', { clauses: ['levels.first-review'] }),
  ]),
  table('before.who', [
    row('before.who.other', { opener: ['other'] }, 'missing', { clauses: ['before.who'] }, 'ask-administrator'),
    row('before.who.admin', { opener: ['admin'] }, 'done', { clauses: ['before.who'] }),
  ]),
];
