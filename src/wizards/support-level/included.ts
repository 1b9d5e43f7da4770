import type { TierRow, TiersTable } from '../../engine/model.ts';
import { NOT_HOSTED } from './facts.ts';

const EXCLUDED: Record<string, Pick<TierRow, 'clauses' | 'readings'>> = {
  'first-line': { clauses: ['excluded.first-line'] },
  'remote-installation': { clauses: ['excluded.remote-installation'] },
  stun: { clauses: ['excluded.stun'] },
  'unsupported-phone': { clauses: ['excluded.eol-phones', 'excluded.unsupported-phones'] },
  'unsupported-trunk': { clauses: ['excluded.sip-trunk', 'before.sip-trunk'] },
  'unsupported-crm-pms': { clauses: ['excluded.crm-pms'] },
  'cfd-building': { clauses: ['excluded.cfd'] },
  'headset-gateway': { clauses: ['excluded.headsets-gateways'], readings: ['reading.headsets'] },
  'custom-template': { clauses: ['excluded.custom-templates'], readings: ['reading.custom-template'] },
  'call-control-api': { clauses: ['excluded.call-control-api'] },
  'third-party-conference': {
    clauses: ['excluded.conference-third-party'],
    readings: ['reading.third-party-conference'],
  },
  firewall: { clauses: ['excluded.firewall'] },
};

const excludedRow = ([issue, citation]: [string, Pick<TierRow, 'clauses' | 'readings'>]): TierRow => ({
  id: `included.${issue}`,
  tier: 'issue',
  when: { issue: [issue] },
  value: 'no',
  ...citation,
});

/**
 * Is the case part of support at all? First the route to a ticket, then the system, then the exclusions that hold for
 * everyone; each says no to all three levels at once (RULES 1, route, system, by issue).
 */
export const included: TiersTable = {
  hitPolicy: 'tiers',
  verdict: 'included',
  tiers: ['route', 'system', 'issue', 'otherwise'],
  rows: [
    {
      id: 'included.no-route',
      tier: 'route',
      when: { partner: ['none'] },
      value: 'no',
      clauses: ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies'],
      readings: ['reading.end-user-route'],
    },
    {
      id: 'included.evaluation',
      tier: 'system',
      when: { system: ['evaluation'] },
      value: 'no',
      clauses: ['faq.evaluation'],
      readings: ['reading.evaluation'],
    },
    {
      id: 'included.nfr',
      tier: 'system',
      when: { system: ['nfr'] },
      value: 'no',
      clauses: ['ticket.licence-key'],
      readings: ['reading.nfr'],
    },
    ...Object.entries(EXCLUDED).map(excludedRow),
    {
      id: 'included.network',
      tier: 'issue',
      when: { issue: ['network'], hosting: NOT_HOSTED },
      value: 'no',
      clauses: ['excluded.network-and-os', 'before.network'],
    },
    {
      id: 'included.operating-system',
      tier: 'issue',
      when: { issue: ['operating-system'], hosting: NOT_HOSTED },
      value: 'no',
      clauses: ['excluded.network-and-os'],
    },
    {
      id: 'included.call-fraud',
      tier: 'issue',
      when: { issue: ['call-fraud'], size: ['single-4sc', '4sc', '5-64sc'] },
      value: 'no',
      clauses: ['excluded.call-fraud'],
      readings: ['reading.call-fraud'],
    },
    { id: 'included.otherwise', tier: 'otherwise', when: {}, value: 'yes' },
  ],
};
