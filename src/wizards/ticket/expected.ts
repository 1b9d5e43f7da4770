import type { Table, VerdictKind } from '../../engine/model.ts';
import { NOT_HOSTED } from '../support-level/facts.ts';
import { ALWAYS } from './facts.ts';
import { kind, optionalRows, row, stepRows, table } from './rows.ts';

/** Issues of a trunk or a phone that is supported: its vendor is asked first (before.vendor-first). */
const VENDOR_ISSUES = ['sip-trunk', 'ip-phone'];

/** Issues whose symptom may be the network's (before.network). */
const NETWORK_ISSUES = ['audio', 'upgrade', 'network', 'operating-system', 'sip-trunk', 'ip-phone'];

/** The steps that are expected: without one a ticket may bounce. A supported provider is a must where a trunk is involved. */
export const expectedVerdicts: VerdictKind[] = [
  kind('before.sip-trunk', 'must'),
  ...ALWAYS.map((id) => kind(id, 'expected')),
  kind('before.network', 'expected'),
  kind('before.vendor-first', 'expected'),
  kind('ticket.logs', 'expected'),
];

const everyOther = (issues: string[], all: string[]) => all.filter((issue) => !issues.includes(issue));

/**
 * The tables of the steps that depend on the issue, and of those expected of everyone.
 * @param issues every issue that can be answered
 */
export const expectedTables = (issues: string[]): Table[] => [
  table('before.sip-trunk', [
    row('before.sip-trunk.no-trunk', { issue: everyOther(['sip-trunk'], issues) }, 'not-applicable', {
      clauses: ['before.sip-trunk'],
    }),
    ...stepRows('before.sip-trunk', { clauses: ['before.sip-trunk'] }, { issue: ['sip-trunk'] }),
  ]),
  ...ALWAYS.map((id) => table(id, stepRows(id, { clauses: [id] }))),
  table('before.network', [
    row('before.network.hosted', { hosting: ['hosted'] }, 'not-applicable', { clauses: ['before.network'] }),
    row(
      'before.network.no-symptom',
      { hosting: NOT_HOSTED, issue: everyOther(NETWORK_ISSUES, issues) },
      'not-applicable',
      {
        clauses: ['before.network'],
      },
    ),
    ...stepRows('before.network', { clauses: ['before.network'] }, { hosting: NOT_HOSTED, issue: NETWORK_ISSUES }),
  ]),
  table('before.vendor-first', [
    row('before.vendor-first.no-vendor', { issue: everyOther(VENDOR_ISSUES, issues) }, 'not-applicable', {
      clauses: ['before.vendor-first'],
    }),
    ...stepRows('before.vendor-first', { clauses: ['before.vendor-first'] }, { issue: VENDOR_ISSUES }),
  ]),
  table('ticket.logs', optionalRows('ticket.logs', { clauses: ['ticket.logs'] })),
];
