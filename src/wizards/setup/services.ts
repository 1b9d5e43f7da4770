import type { Fact, Table, VerdictKind } from '../../engine/model.ts';
import { SCOPE } from './entries.ts';
import { kind, row, table } from './rows.ts';

const HEADSETS = { clauses: ['excluded.headsets-gateways'], readings: ['reading.headsets'] };
const TEMPLATES = { clauses: ['excluded.custom-templates'], readings: ['reading.custom-template'] };
const CFD = { clauses: ['excluded.cfd'] };
const API = { clauses: ['excluded.call-control-api'] };
const TEAMS = { clauses: ['excluded.teams-level-three'], readings: ['reading.teams'] };
const NETWORK = ['before.network', 'excluded.network-and-os'];
const FIREWALL = { clauses: ['excluded.firewall', 'before.network'] };
const CONFERENCE = { clauses: ['excluded.conference-third-party'], readings: ['reading.third-party-conference'] };
const NOT_HOSTED = ['on-premise', 'self-hosted', 'unknown'];

const presence = (id: string): Fact => ({ id, values: ['none', 'present', 'unknown'], weights: [70, 25, 5] });

/** What is asked of devices, extensions of the system, the network and what 3CX is expected to do. */
export const serviceFacts: Fact[] = [
  presence('headsets'),
  presence('gateways'),
  { id: 'templates', values: ['none', 'affecting', 'not-affecting', 'unknown'], weights: [85, 4, 4, 7] },
  { id: 'cfd', values: ['none', 'own-project', 'wants-built', 'unknown'], weights: [85, 10, 3, 2] },
  { id: 'api', values: ['none', 'issue', 'other', 'unknown'], weights: [90, 3, 5, 2] },
  { id: 'teams', values: ['none', 'used', 'unknown'], weights: [85, 14, 1] },
  {
    id: 'network',
    values: ['no-symptom', 'reproduced', 'not-reproduced', 'not-tried', 'unknown'],
    interchangeable: [['not-tried', 'unknown']],
    weights: [65, 6, 6, 18, 5],
  },
  { id: 'firewall', values: ['no-help', 'help', 'unknown'], weights: [90, 8, 2] },
  { id: 'conference', values: ['none', 'wanted', 'unknown'], weights: [95, 4, 1] },
];

/** Their verdicts: most reach the item alone; building a project, firewalls and conferences are services. */
export const serviceVerdicts: VerdictKind[] = [
  kind('headsets', 'item'),
  kind('gateways', 'item'),
  kind('templates', 'item'),
  kind('cfd', 'service'),
  kind('api', 'item'),
  kind('teams', 'item'),
  kind('network', 'item'),
  kind('firewall', 'service'),
  kind('conference', 'service'),
];

const devices = (id: string): Table =>
  table(id, [
    row(`${id}.none`, { [id]: ['none'] }, 'not-applicable', HEADSETS),
    row(`${id}.present`, { [id]: ['present'] }, 'not-supported', {
      remedies: ['test-without', 'ask-its-vendor'],
      clauses: HEADSETS.clauses,
      readings: [...HEADSETS.readings, SCOPE],
    }),
    row(`${id}.unknown`, { [id]: ['unknown'] }, 'check', { remedies: ['look-for-devices'], ...HEADSETS }),
  ]);

/** The tables of those items (RULES 2). */
export const serviceTables: Table[] = [
  devices('headsets'),
  devices('gateways'),
  table('templates', [
    row('templates.none', { templates: ['none'] }, 'supported', TEMPLATES),
    row('templates.affecting', { templates: ['affecting'] }, 'not-supported', {
      remedies: ['default-template'],
      clauses: TEMPLATES.clauses,
      readings: [...TEMPLATES.readings, SCOPE],
    }),
    row('templates.not-affecting', { templates: ['not-affecting'] }, 'conditional', {
      condition: 'shown-without-templates',
      remedies: ['show-without-templates'],
      ...TEMPLATES,
    }),
    row('templates.unknown', { templates: ['unknown'] }, 'check', { remedies: ['look-for-templates'], ...TEMPLATES }),
  ]),
  table('cfd', [
    row('cfd.none', { cfd: ['none'] }, 'not-applicable', CFD),
    row('cfd.own-project', { cfd: ['own-project'] }, 'conditional', {
      condition: 'logic-is-the-owners',
      remedies: ['check-own-logic'],
      scope: 'item',
      ...CFD,
    }),
    row('cfd.wants-built', { cfd: ['wants-built'] }, 'not-supported', { remedies: ['build-or-ask-partner'], ...CFD }),
    row('cfd.unknown', { cfd: ['unknown'] }, 'check', { remedies: ['look-for-cfd'], ...CFD }),
  ]),
  table('api', [
    row('api.none', { api: ['none'] }, 'not-applicable', API),
    row('api.issue', { api: ['issue'] }, 'not-supported', {
      remedies: ['show-without-api'],
      clauses: API.clauses,
      readings: [SCOPE],
    }),
    row('api.other', { api: ['other'] }, 'conditional', {
      condition: 'shown-without-api',
      remedies: ['show-without-api'],
      ...API,
    }),
    row('api.unknown', { api: ['unknown'] }, 'check', { remedies: ['look-for-api'], ...API }),
  ]),
  table('teams', [
    row('teams.none', { teams: ['none'] }, 'not-applicable', TEAMS),
    row('teams.used', { teams: ['used'] }, 'conditional', {
      condition: 'teams-known',
      remedies: ['know-teams'],
      ...TEAMS,
    }),
    row('teams.unknown', { teams: ['unknown'] }, 'check', { remedies: ['look-for-teams'], ...TEAMS }),
  ]),
  table('network', [
    row('network.no-symptom', { network: ['no-symptom'] }, 'supported', { clauses: NETWORK }),
    row(
      'network.hosted',
      { hosting: ['hosted'], network: ['reproduced', 'not-reproduced', 'not-tried', 'unknown'] },
      'conditional',
      {
        condition: 'own-network-checked',
        remedies: ['check-own-network'],
        clauses: NETWORK,
        readings: ['reading.hosted-network'],
      },
    ),
    row('network.reproduced', { hosting: NOT_HOSTED, network: ['reproduced'] }, 'conditional', {
      condition: 'another-issue',
      remedies: ['name-another-issue'],
      clauses: NETWORK,
    }),
    row('network.not-reproduced', { hosting: NOT_HOSTED, network: ['not-reproduced'] }, 'not-supported', {
      remedies: ['mend-own-network'],
      clauses: NETWORK,
      readings: [SCOPE],
    }),
    row('network.not-tried', { hosting: NOT_HOSTED, network: ['not-tried', 'unknown'] }, 'check', {
      remedies: ['reproduce-hosted'],
      clauses: NETWORK,
    }),
  ]),
  table('firewall', [
    row('firewall.no-help', { firewall: ['no-help'] }, 'supported', FIREWALL),
    row('firewall.help', { firewall: ['help'] }, 'not-supported', { remedies: ['ask-administrator'], ...FIREWALL }),
    row('firewall.unknown', { firewall: ['unknown'] }, 'check', { remedies: ['decide-firewall'], ...FIREWALL }),
  ]),
  table('conference', [
    row('conference.none', { conference: ['none'] }, 'not-applicable', CONFERENCE),
    row('conference.wanted', { conference: ['wanted'] }, 'not-supported', {
      remedies: ['call-without-3cx'],
      ...CONFERENCE,
    }),
    row('conference.unknown', { conference: ['unknown'] }, 'check', { remedies: ['decide-conference'], ...CONFERENCE }),
  ]),
];
