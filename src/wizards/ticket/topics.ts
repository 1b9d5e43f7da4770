import type { Topic } from '../../engine/model.ts';

/** What is asked together, in the order of the questions. */
export const topics: Topic[] = [
  { id: 'case', asks: ['partner', 'issue', 'hosting', 'product', 'system', 'size', 'opener'] },
  {
    id: 'installation',
    asks: [
      'ticket.licence-key',
      'excluded.not-latest',
      'before.manuals',
      'before.third-party',
      'before.hardware-specs',
      'excluded.stun',
      'excluded.eol-phones',
      'excluded.unsupported-phones',
      'excluded.sip-trunk',
      'excluded.crm-pms',
      'excluded.headsets-gateways',
      'excluded.custom-templates',
      'excluded.call-control-api',
    ],
  },
  {
    id: 'checks',
    asks: ['before.sip-trunk', 'before.study', 'before.network', 'before.vendor-first', 'before.verbose-logs'],
  },
  { id: 'contents', asks: ['ticket.description', 'ticket.steps-taken', 'ticket.reproduction', 'ticket.logs'] },
];
