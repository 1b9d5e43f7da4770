import { cases, everyLevel, NOT_HOSTED, WITH_ROUTE } from './policy-case.ts';

/** What no level helps with, for everyone. */
const excluded = cases(
  { system: 'production', partner: WITH_ROUTE },
  ['First-line support is the partner’s: no level', { issue: 'first-line' }, everyLevel('no: excluded.first-line')],
  [
    'Installing or provisioning remotely: no level',
    { issue: 'remote-installation' },
    everyLevel('no: excluded.remote-installation'),
  ],
  ['STUN phones: no level for anyone, on any hosting', { issue: 'stun' }, everyLevel('no: excluded.stun')],
  [
    'An unsupported phone, one past its end of life too: no level',
    { issue: 'unsupported-phone' },
    everyLevel('no: excluded.eol-phones excluded.unsupported-phones'),
  ],
  [
    'An unsupported SIP trunk provider: no level',
    { issue: 'unsupported-trunk' },
    everyLevel('no: excluded.sip-trunk before.sip-trunk'),
  ],
  ['An unsupported CRM or PMS: no level', { issue: 'unsupported-crm-pms' }, everyLevel('no: excluded.crm-pms')],
  ['Building a CFD project: no level', { issue: 'cfd-building' }, everyLevel('no: excluded.cfd')],
  [
    'A headset or gateway: no level',
    { issue: 'headset-gateway' },
    everyLevel('no: excluded.headsets-gateways reading.headsets'),
  ],
  [
    'An issue that a custom template affects: no level',
    { issue: 'custom-template' },
    everyLevel('no: excluded.custom-templates reading.custom-template'),
  ],
  ['The Call Control API: no level', { issue: 'call-control-api' }, everyLevel('no: excluded.call-control-api')],
  [
    'A conference call with third parties: no level',
    { issue: 'third-party-conference' },
    everyLevel('no: excluded.conference-third-party reading.third-party-conference'),
  ],
  ['Configuring the firewall: no level', { issue: 'firewall' }, everyLevel('no: excluded.firewall')],
  [
    'A network issue on-premise or self-hosted: no level, for Titanium and 3CX SMB neither',
    { issue: 'network', hosting: NOT_HOSTED },
    everyLevel('no: excluded.network-and-os before.network'),
  ],
  [
    'An operating-system issue on-premise or self-hosted: no level, for Titanium and 3CX SMB neither',
    { issue: 'operating-system', hosting: NOT_HOSTED },
    everyLevel('no: excluded.network-and-os'),
  ],
);

const callFraud = cases(
  { system: 'production', partner: WITH_ROUTE, issue: 'call-fraud' },
  [
    'Call fraud above 64SC: advice and nothing more',
    { size: 'over-64sc' },
    {
      'level-1': 'advice-only: excluded.call-fraud reading.call-fraud',
      'level-2': 'no: excluded.call-fraud reading.call-fraud',
      'level-3': 'no: excluded.call-fraud reading.call-fraud',
    },
  ],
  [
    'Call fraud at 64SC exactly or below: not even advice',
    { size: '5-64sc' },
    everyLevel('no: excluded.call-fraud reading.call-fraud'),
  ],
  [
    'Call fraud at 4SC, the only system or not: not even advice',
    { size: ['4sc', 'single-4sc'] },
    everyLevel('no: excluded.call-fraud reading.call-fraud'),
  ],
);

const teams = cases({ system: 'production', partner: WITH_ROUTE }, [
  'Microsoft Teams: no Level 3 for anyone, even hosted by 3CX; Levels 1 and 2 stand as usual',
  { issue: 'teams' },
  { 'level-3': 'no: excluded.teams-level-three reading.teams' },
]);

export const exclusionCases = [...excluded, ...callFraud, ...teams];
