import type { Table } from '../../engine/model.ts';
import { SILVER_AND_ABOVE } from './facts.ts';

/** Is the telephone open to the caller, whatever the issue, the opener and the setup (phone.silver-and-above)? */
const phone: Table = {
  hitPolicy: 'tiers',
  verdict: 'phone',
  tiers: ['system', 'grant', 'otherwise'],
  rows: [
    {
      id: 'phone.evaluation',
      tier: 'system',
      when: { system: ['evaluation'] },
      value: 'no',
      clauses: ['faq.evaluation'],
      readings: ['reading.evaluation'],
    },
    {
      id: 'phone.silver',
      tier: 'grant',
      when: { partner: SILVER_AND_ABOVE },
      value: 'yes',
      clauses: ['phone.silver-and-above', 'partners.silver-and-above'],
      notes: ['phone.may-need-ticket', 'phone.no-wireshark', 'phone.numbers-private'],
    },
    { id: 'phone.below-silver', tier: 'otherwise', when: {}, value: 'no', clauses: ['phone.silver-and-above'] },
  ],
};

/** An NFR system is no production system, so the call must be about one (ticket.licence-key). */
const phoneCaps: Table = {
  hitPolicy: 'cap',
  verdict: 'phone',
  rows: [
    {
      id: 'phone.nfr',
      when: { partner: SILVER_AND_ABOVE, system: ['nfr'] },
      value: 'conditional',
      condition: 'production-system',
      clauses: ['ticket.licence-key'],
    },
  ],
};

/** The place in the queue: order, not a shorter SLA (partners.priority; reading.priority). */
const priority: Table = {
  hitPolicy: 'tiers',
  verdict: 'priority',
  tiers: ['grant', 'otherwise'],
  rows: [
    {
      id: 'priority.platinum',
      tier: 'grant',
      when: { partner: ['platinum', 'titanium'] },
      value: 'yes',
      clauses: ['partners.priority'],
      readings: ['reading.priority'],
    },
    {
      id: 'priority.others',
      tier: 'otherwise',
      when: {},
      value: 'no',
      clauses: ['partners.priority'],
      readings: ['reading.priority'],
    },
  ],
};

/** The partner forum (partners.bronze-forum; forum.extension; reading.forum). */
const forum: Table = {
  hitPolicy: 'tiers',
  verdict: 'forum',
  tiers: ['grant', 'otherwise'],
  rows: [
    {
      id: 'forum.bronze',
      tier: 'grant',
      when: { partner: ['bronze'] },
      value: 'encouraged',
      clauses: ['partners.bronze-forum'],
    },
    {
      id: 'forum.silver',
      tier: 'grant',
      when: { partner: SILVER_AND_ABOVE },
      value: 'open',
      clauses: ['forum.extension'],
      readings: ['reading.forum'],
    },
    { id: 'forum.others', tier: 'otherwise', when: {}, value: 'not-stated', clauses: ['forum.extension'] },
  ],
};

/** The tables that turn on who asks. */
export const partnerTables: Table[] = [phone, phoneCaps, priority, forum];
