import {
  AUDIO_OR_UPGRADE,
  cases,
  NETWORK_OR_SYSTEM,
  NOT_HOSTED,
  NOT_SINGLE,
  type Says,
  SILVER_AND_ABOVE,
  SMB_OR_OTHER,
  WITH_ROUTE,
} from './policy-case.ts';

const OPEN: Says = {
  ticket: 'yes: before.who before.study ticket.licence-key',
  'reply-time': '48-hours: sla.48-hours sla.office-hours reading.reply-clock',
};

const ASK_VENDOR: Says = { ...OPEN, ticket: `${OPEN.ticket} before.vendor-first` };

const refused = (ticket: string): Says => ({ ticket: `no${ticket}`, 'reply-time': 'not-applicable: sla.48-hours' });

const NO_ROUTE = 'scope.tested-configurations packages.partner-first packages.same-policies reading.end-user-route';
const EVALUATION = 'faq.evaluation reading.evaluation';
const NFR = 'ticket.licence-key reading.nfr';
const FIX_FIRST =
  'scope.outside-guidelines before.latest-version before.manuals before.third-party before.hardware-specs conduct.hourly-charge';

const READY = { system: 'production', opener: 'admin', setup: 'ok' };

/** A ticket can be opened now. */
const open = cases(
  READY,
  [
    'A ticket for any issue of no other kind, or about Teams, whoever has a route opens it',
    { partner: WITH_ROUTE, issue: ['general', 'teams'] },
    OPEN,
  ],
  [
    'A ticket about a supported SIP trunk or phone, its vendor being asked first',
    { partner: WITH_ROUTE, issue: ['sip-trunk', 'ip-phone'] },
    ASK_VENDOR,
  ],
  [
    'A ticket for an audio or upgrade issue on any hosting, for others than Bronze',
    { partner: ['package', ...SILVER_AND_ABOVE], issue: AUDIO_OR_UPGRADE },
    OPEN,
  ],
  [
    'A ticket for a network or operating-system issue of a hosted system, for others than Bronze',
    { partner: ['package', ...SILVER_AND_ABOVE], issue: NETWORK_OR_SYSTEM, hosting: 'hosted' },
    OPEN,
  ],
  [
    'Bronze, hosted: a ticket for an issue of the network kind, without Level 1, where Level 2 may take it up',
    { partner: 'bronze', issue: [...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE], hosting: 'hosted', size: NOT_SINGLE },
    OPEN,
  ],
  [
    'Bronze with 3CX SMB elsewhere: a ticket for an audio or upgrade issue, where Level 2 may take it up',
    { partner: 'bronze', issue: AUDIO_OR_UPGRADE, product: 'smb', size: NOT_SINGLE },
    OPEN,
  ],
  [
    'A ticket for the advice on call fraud above 64SC',
    { partner: WITH_ROUTE, issue: 'call-fraud', size: 'over-64sc' },
    OPEN,
  ],
);

/** One reason alone stands in the way. */
const oneReason = [
  ...cases(
    { opener: 'admin', setup: 'ok' },
    [
      'No route: no ticket, whatever the issue',
      { partner: 'none', system: 'production' },
      refused(`(no-route): ${NO_ROUTE}`),
    ],
    [
      'An evaluation: no ticket, whatever the issue',
      { partner: WITH_ROUTE, system: 'evaluation' },
      refused(`(evaluation): ${EVALUATION}`),
    ],
    [
      'An NFR system: no ticket, since its key is never taken',
      { partner: WITH_ROUTE, system: 'nfr' },
      refused(`(nfr-key): ${NFR}`),
    ],
  ),
  ...cases(
    { partner: WITH_ROUTE, system: 'production', issue: ['general', 'sip-trunk', 'ip-phone', 'teams'] },
    [
      'Not a system administrator with IT and networking knowledge: no ticket',
      { opener: 'other', setup: 'ok' },
      refused('(opener-not-qualified): before.who'),
    ],
    [
      'An installation outside the guidelines: no ticket until it is mended',
      { opener: 'admin', setup: 'not-ok' },
      refused(`(fix-installation-first): ${FIX_FIRST}`),
    ],
  ),
];

/** A route and a production system, but no level takes the issue. */
const notIncluded = cases(
  READY,
  [
    'An excluded issue: no ticket, for the reason that no level takes it',
    { partner: WITH_ROUTE, issue: 'stun' },
    refused('(issue-not-included): excluded.stun'),
  ],
  [
    'Every clause that excludes the issue is named',
    { partner: WITH_ROUTE, issue: 'headset-gateway' },
    refused('(issue-not-included): excluded.headsets-gateways reading.headsets'),
  ],
  [
    'A network issue on-premise: no ticket',
    { partner: WITH_ROUTE, issue: 'network', hosting: NOT_HOSTED },
    refused('(issue-not-included): excluded.network-and-os before.network'),
  ],
  [
    'Call fraud at 64SC or below: no ticket',
    { partner: WITH_ROUTE, issue: 'call-fraud', size: ['single-4sc', '4sc', '5-64sc'] },
    refused('(issue-not-included): excluded.call-fraud reading.call-fraud'),
  ],
  [
    'Bronze, hosted, the only system, of 4SC: no ticket for an issue of the network kind, by the clauses of all levels',
    {
      partner: 'bronze',
      issue: [...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE],
      hosting: 'hosted',
      product: SMB_OR_OTHER,
      size: 'single-4sc',
    },
    refused('(issue-not-included): partners.bronze levels.two-single-4sc reading.bronze-network reading.single-4sc'),
  ],
  [
    'Bronze, on-premise: no ticket for an audio or upgrade issue',
    { partner: 'bronze', issue: AUDIO_OR_UPGRADE, hosting: NOT_HOSTED, product: 'other', size: NOT_SINGLE },
    refused(
      '(issue-not-included): partners.bronze before.network excluded.network-and-os levels.two reading.bronze-network',
    ),
  ],
  [
    'Bronze, on-premise, 3CX FREE: no ticket for an audio or upgrade issue',
    { partner: 'bronze', issue: AUDIO_OR_UPGRADE, hosting: NOT_HOSTED, product: 'free', size: NOT_SINGLE },
    refused(
      '(issue-not-included): partners.bronze before.network excluded.network-and-os levels.two reading.bronze-network reading.free',
    ),
  ],
);

/** Every reason that applies, in order. */
const severalReasons = cases(
  {},
  [
    'No route, an evaluation, not an administrator, outside the guidelines: four reasons, the issue not among them',
    { partner: 'none', system: 'evaluation', opener: 'other', setup: 'not-ok' },
    refused(
      `(no-route evaluation opener-not-qualified fix-installation-first): ${NO_ROUTE} ${EVALUATION} before.who ${FIX_FIRST}`,
    ),
  ],
  [
    'No route and an NFR system: both are said',
    { partner: 'none', system: 'nfr', opener: 'admin', setup: 'ok' },
    refused(`(no-route nfr-key): ${NO_ROUTE} ${NFR}`),
  ],
  [
    'No route and not an administrator: both are said',
    { partner: 'none', system: 'production', opener: 'other', setup: 'ok' },
    refused(`(no-route opener-not-qualified): ${NO_ROUTE} before.who`),
  ],
  [
    'No route and outside the guidelines: both are said',
    { partner: 'none', system: 'production', opener: 'admin', setup: 'not-ok' },
    refused(`(no-route fix-installation-first): ${NO_ROUTE} ${FIX_FIRST}`),
  ],
  [
    'An evaluation outside the guidelines: both are said, whatever the issue',
    { partner: WITH_ROUTE, system: 'evaluation', opener: 'admin', setup: 'not-ok' },
    refused(`(evaluation fix-installation-first): ${EVALUATION} ${FIX_FIRST}`),
  ],
  [
    'An NFR system, not an administrator, outside the guidelines: three reasons',
    { partner: WITH_ROUTE, system: 'nfr', opener: 'other', setup: 'not-ok' },
    refused(`(nfr-key opener-not-qualified fix-installation-first): ${NFR} before.who ${FIX_FIRST}`),
  ],
  [
    'An excluded issue, not an administrator, outside the guidelines: three reasons',
    { partner: WITH_ROUTE, system: 'production', issue: 'stun', opener: 'other', setup: 'not-ok' },
    refused(`(opener-not-qualified issue-not-included fix-installation-first): before.who excluded.stun ${FIX_FIRST}`),
  ],
  [
    'An excluded issue and not an administrator: both are said',
    { partner: WITH_ROUTE, system: 'production', issue: 'firewall', opener: 'other', setup: 'ok' },
    refused('(opener-not-qualified issue-not-included): before.who excluded.firewall'),
  ],
);

export const ticketCases = [...open, ...oneReason, ...notIncluded, ...severalReasons];
