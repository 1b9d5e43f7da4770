import type { Topic } from '../../engine/model.ts';

/** What the installation must meet, by the clauses. */
export const INSTALLATION = ['excluded.not-latest', 'before.manuals', 'before.third-party'];

/** The clauses whose exclusions a setup hands over: only issues with such a component are excluded. */
export const EXCLUSIONS = [
  'excluded.stun',
  'excluded.eol-phones',
  'excluded.unsupported-phones',
  'excluded.sip-trunk',
  'excluded.crm-pms',
  'excluded.headsets-gateways',
  'excluded.custom-templates',
  'excluded.call-control-api',
];

/** What is asked together, in the order of the questions. */
export const topics: Topic[] = [
  { id: 'case', asks: ['partner', 'issue', 'hosting', 'product', 'system', 'size', 'opener'] },
  {
    id: 'installation',
    asks: ['ticket.licence-key', ...INSTALLATION, 'before.hardware-specs', ...EXCLUSIONS],
  },
  {
    id: 'checks',
    asks: ['before.sip-trunk', 'before.study', 'before.network', 'before.vendor-first', 'before.verbose-logs'],
  },
  { id: 'contents', asks: ['ticket.description', 'ticket.steps-taken', 'ticket.reproduction', 'ticket.logs'] },
];
