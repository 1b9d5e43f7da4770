import type { Table } from '../../engine/model.ts';
import { ROUTE } from './facts.ts';

/** Can a ticket be opened now? Every reason that stands in the way is named (RULES 1, ticket). */
const ticket: Table = {
  hitPolicy: 'tiers',
  verdict: 'ticket',
  tiers: ['refusal', 'otherwise'],
  rows: [
    {
      id: 'ticket.no-route',
      tier: 'refusal',
      when: { partner: ['none'] },
      value: 'no',
      reason: 'no-route',
      clauses: ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies'],
      readings: ['reading.end-user-route'],
    },
    {
      id: 'ticket.evaluation',
      tier: 'refusal',
      when: { system: ['evaluation'] },
      value: 'no',
      reason: 'evaluation',
      clauses: ['faq.evaluation'],
      readings: ['reading.evaluation'],
    },
    {
      id: 'ticket.nfr-key',
      tier: 'refusal',
      when: { system: ['nfr'] },
      value: 'no',
      reason: 'nfr-key',
      clauses: ['ticket.licence-key'],
      readings: ['reading.nfr'],
    },
    {
      id: 'ticket.opener-not-qualified',
      tier: 'refusal',
      when: { opener: ['other'] },
      value: 'no',
      reason: 'opener-not-qualified',
      clauses: ['before.who'],
    },
    {
      id: 'ticket.issue-not-included',
      tier: 'refusal',
      when: { partner: ROUTE, system: ['production'], 'level-1': ['no'], 'level-2': ['no'], 'level-3': ['no'] },
      value: 'no',
      reason: 'issue-not-included',
      inherits: ['level-1', 'level-2', 'level-3'],
    },
    {
      id: 'ticket.fix-installation-first',
      tier: 'refusal',
      when: { setup: ['not-ok'] },
      value: 'no',
      reason: 'fix-installation-first',
      clauses: [
        'scope.outside-guidelines',
        'before.latest-version',
        'before.manuals',
        'before.third-party',
        'before.hardware-specs',
        'conduct.hourly-charge',
      ],
    },
    {
      id: 'ticket.open',
      tier: 'otherwise',
      when: {},
      value: 'yes',
      clauses: ['before.who', 'before.study', 'ticket.licence-key'],
    },
    {
      id: 'ticket.vendor-first',
      tier: 'otherwise',
      when: { issue: ['sip-trunk', 'ip-phone'] },
      value: 'yes',
      notes: ['before.vendor-first'],
    },
  ],
};

/** The reply time: the same 48 hours for every ticket, and none without a ticket (sla.48-hours; sla.office-hours). */
const replyTime: Table = {
  hitPolicy: 'tiers',
  verdict: 'reply-time',
  tiers: ['grant', 'otherwise'],
  rows: [
    {
      id: 'reply-time.ticket',
      tier: 'grant',
      when: { ticket: ['yes'] },
      value: '48-hours',
      clauses: ['sla.48-hours', 'sla.office-hours'],
      readings: ['reading.reply-clock'],
    },
    { id: 'reply-time.no-ticket', tier: 'otherwise', when: {}, value: 'not-applicable', clauses: ['sla.48-hours'] },
  ],
};

/** What a ticket opened all the same may cost (conduct.hourly-charge). */
const hourlyCharge: Table = {
  hitPolicy: 'tiers',
  verdict: 'hourly-charge',
  tiers: ['exception', 'otherwise'],
  rows: [
    {
      id: 'hourly-charge.setup',
      tier: 'exception',
      when: { setup: ['not-ok'] },
      value: 'possible',
      clauses: ['conduct.hourly-charge'],
    },
    {
      id: 'hourly-charge.issue',
      tier: 'exception',
      when: {
        issue: ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms', 'custom-template'],
      },
      value: 'possible',
      clauses: ['conduct.hourly-charge'],
    },
    {
      id: 'hourly-charge.otherwise',
      tier: 'otherwise',
      when: {},
      value: 'none-stated',
      clauses: ['conduct.hourly-charge'],
    },
  ],
};

/** The tables about the ticket itself. */
export const ticketTables: Table[] = [ticket, replyTime, hourlyCharge];
