import {
  AUDIO_OR_UPGRADE,
  cases,
  NETWORK_OR_SYSTEM,
  NOT_HOSTED,
  NOT_SINGLE,
  SILVER_AND_ABOVE,
  SMB_OR_OTHER,
} from './policy-case.ts';

const HOSTED_NETWORK = { system: 'production', issue: NETWORK_OR_SYSTEM, hosting: 'hosted' };

/** Network and operating system, hosted by 3CX: not excluded by inference, but for the firewall. */
const hostedNetwork = [
  ...cases(
    { ...HOSTED_NETWORK, partner: SILVER_AND_ABOVE },
    [
      'Silver and above, hosted: network and operating-system issues get the usual levels',
      { size: NOT_SINGLE, product: SMB_OR_OTHER },
      {
        'level-1': 'yes: levels.first-review levels.one excluded.firewall reading.hosted-network',
        'level-2': 'yes: levels.two partners.silver-and-above excluded.firewall reading.hosted-network',
        'level-3': 'yes: levels.three partners.silver-and-above excluded.firewall reading.hosted-network',
      },
    ],
    [
      'Silver and above, hosted: the only system, of 4SC, gets no Level 2 for network issues either',
      { size: 'single-4sc', product: SMB_OR_OTHER },
      {
        'level-1': 'yes: levels.first-review levels.one excluded.firewall reading.hosted-network',
        'level-2': 'no: levels.two-single-4sc excluded.firewall reading.single-4sc reading.hosted-network',
        'level-3':
          'conditional(level-three-without-two): levels.three partners.silver-and-above excluded.firewall reading.single-4sc-level-three reading.hosted-network',
      },
    ],
    [
      'Silver and above, hosted, with 3CX FREE: likewise',
      { size: NOT_SINGLE, product: 'free' },
      {
        'level-1': 'yes: levels.first-review levels.one excluded.firewall reading.hosted-network reading.free',
        'level-2': 'yes: levels.two partners.silver-and-above excluded.firewall reading.hosted-network reading.free',
        'level-3': 'yes: levels.three partners.silver-and-above excluded.firewall reading.hosted-network reading.free',
      },
    ],
  ),
  ...cases(
    { ...HOSTED_NETWORK, partner: 'package' },
    [
      'Ticket package, hosted: network and operating-system issues get the usual levels',
      { size: NOT_SINGLE, product: SMB_OR_OTHER },
      {
        'level-1':
          'yes: levels.first-review levels.one packages.same-policies excluded.firewall reading.hosted-network',
        'level-2': 'yes: levels.two excluded.firewall reading.and-or reading.package-levels reading.hosted-network',
        'level-3': 'yes: levels.three excluded.firewall reading.package-levels reading.hosted-network',
      },
    ],
    [
      'Ticket package, hosted: the only system, of 4SC, gets no Level 2 for network issues either',
      { size: 'single-4sc', product: SMB_OR_OTHER },
      {
        'level-2':
          'no: levels.two-single-4sc excluded.firewall reading.single-4sc reading.package-levels reading.hosted-network',
        'level-3':
          'conditional(level-three-without-two): levels.three excluded.firewall reading.single-4sc-level-three reading.package-levels reading.hosted-network',
      },
    ],
  ),
];

/** Bronze with an issue of the network kind, hosted by 3CX. */
const bronzeHosted = cases(
  {
    system: 'production',
    partner: 'bronze',
    hosting: 'hosted',
    issue: [...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE],
  },
  [
    'Bronze, hosted: no Level 1 for network, operating-system, audio and upgrade issues, the others if 3CX takes it up',
    { size: NOT_SINGLE, product: SMB_OR_OTHER },
    {
      'level-1': 'no: partners.bronze reading.bronze-network < level-1.every-ticket level-1.bronze',
      'level-2': 'conditional(beyond-level-one): levels.two partners.bronze reading.and-or reading.bronze-network',
      'level-3':
        'conditional(beyond-level-one): levels.three partners.bronze reading.bronze-hosted-level-three reading.bronze-network',
    },
  ],
  [
    'Bronze, hosted, with 3CX FREE: likewise',
    { size: NOT_SINGLE, product: 'free' },
    {
      'level-1': 'no: partners.bronze reading.bronze-network',
      'level-2':
        'conditional(beyond-level-one): levels.two partners.bronze reading.and-or reading.bronze-network reading.free < level-2.hosted',
      'level-3':
        'conditional(beyond-level-one): levels.three partners.bronze reading.bronze-hosted-level-three reading.bronze-network reading.free',
    },
  ],
  [
    'Bronze, hosted: no level at all for them where the only system, of 4SC, has no Level 2',
    { size: 'single-4sc', product: SMB_OR_OTHER },
    {
      'level-1': 'no: partners.bronze reading.bronze-network',
      'level-2': 'no: levels.two-single-4sc reading.single-4sc',
      'level-3': 'no: partners.bronze reading.bronze-network',
    },
  ],
  [
    'Bronze, hosted, with 3CX FREE as the only system, of 4SC: likewise',
    { size: 'single-4sc', product: 'free' },
    {
      'level-1': 'no: partners.bronze reading.bronze-network',
      'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.free',
      'level-3': 'no: partners.bronze reading.bronze-network',
    },
  ],
);

const NO_LEVEL_1 = 'no: partners.bronze before.network excluded.network-and-os reading.bronze-network';

/** Bronze with an audio or upgrade issue, not hosted by 3CX. */
const bronzeNotHosted = cases(
  { system: 'production', partner: 'bronze', hosting: NOT_HOSTED, issue: AUDIO_OR_UPGRADE },
  [
    'Bronze: an on-premise audio or upgrade issue gets no level',
    { product: 'other', size: NOT_SINGLE },
    { 'level-1': NO_LEVEL_1, 'level-2': 'no: levels.two partners.bronze', 'level-3': NO_LEVEL_1 },
  ],
  [
    'Bronze: an on-premise audio or upgrade issue of 3CX FREE gets no level',
    { product: 'free', size: NOT_SINGLE },
    { 'level-1': NO_LEVEL_1, 'level-2': 'no: levels.two partners.bronze reading.free', 'level-3': NO_LEVEL_1 },
  ],
  [
    'Bronze: an audio or upgrade issue of the only system, of 4SC, gets no level, over 20 extensions or not',
    { product: 'other', size: 'single-4sc' },
    { 'level-1': NO_LEVEL_1, 'level-2': 'no: levels.two-single-4sc', 'level-3': NO_LEVEL_1 },
  ],
  [
    'Bronze: an audio or upgrade issue of 3CX SMB gets no Level 1, the others if 3CX takes it up',
    { product: 'smb', size: NOT_SINGLE },
    {
      'level-1': NO_LEVEL_1,
      'level-2':
        'conditional(beyond-level-one): levels.two partners.bronze before.network excluded.network-and-os reading.and-or reading.smb reading.bronze-network < level-2.smb',
      'level-3':
        'conditional(beyond-level-one): levels.three partners.bronze before.network excluded.network-and-os reading.bronze-hosted-level-three reading.bronze-network',
    },
  ],
  [
    'Bronze: an audio or upgrade issue of 3CX SMB as the only system, of 4SC, gets no level',
    { product: 'smb', size: 'single-4sc' },
    {
      'level-1': NO_LEVEL_1,
      'level-2': 'no: levels.two-single-4sc reading.single-4sc',
      'level-3': NO_LEVEL_1,
    },
  ],
);

const HOSTED_SYMPTOM = { system: 'production', issue: AUDIO_OR_UPGRADE, hosting: 'hosted' };

/** Others than Bronze with an audio or upgrade issue, hosted by 3CX: unchanged. */
const hostedSymptom = [
  ...cases(
    { ...HOSTED_SYMPTOM, partner: SILVER_AND_ABOVE, product: SMB_OR_OTHER },
    [
      'Silver and above, hosted: audio and upgrade issues get the usual levels',
      { size: NOT_SINGLE },
      {
        'level-1': 'yes: levels.first-review levels.one',
        'level-2': 'yes: levels.two partners.silver-and-above',
        'level-3': 'yes: levels.three partners.silver-and-above',
      },
    ],
    [
      'Silver and above, hosted: the only system, of 4SC, gets no Level 2 for audio issues either',
      { size: 'single-4sc' },
      {
        'level-2': 'no: levels.two-single-4sc reading.single-4sc',
        'level-3':
          'conditional(level-three-without-two): levels.three partners.silver-and-above reading.single-4sc-level-three',
      },
    ],
  ),
  ...cases(
    { ...HOSTED_SYMPTOM, partner: 'package', product: SMB_OR_OTHER },
    [
      'Ticket package, hosted: audio and upgrade issues get the usual levels',
      { size: NOT_SINGLE },
      {
        'level-1': 'yes: levels.first-review levels.one packages.same-policies',
        'level-2': 'yes: levels.two reading.and-or reading.package-levels',
        'level-3': 'yes: levels.three reading.package-levels',
      },
    ],
    [
      'Ticket package, hosted: the only system, of 4SC, gets no Level 2 for audio issues either',
      { size: 'single-4sc' },
      {
        'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.package-levels',
        'level-3':
          'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
      },
    ],
  ),
];

const SYMPTOM_ELSEWHERE = { system: 'production', issue: AUDIO_OR_UPGRADE, hosting: NOT_HOSTED };

/** Others than Bronze with an audio or upgrade issue, not hosted by 3CX: it hangs on the cause. */
const symptomElsewhere = [
  ...cases(
    { ...SYMPTOM_ELSEWHERE, partner: SILVER_AND_ABOVE },
    [
      'Silver and above: on-premise audio and upgrade issues get every level if the network is not the cause',
      { product: 'other', size: NOT_SINGLE },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one before.network excluded.network-and-os reading.audio-upgrade < level-1.every-ticket',
        'level-2':
          'conditional(cause): levels.two partners.silver-and-above before.network excluded.network-and-os reading.audio-upgrade < level-2.silver',
        'level-3':
          'conditional(cause): levels.three partners.silver-and-above before.network excluded.network-and-os reading.audio-upgrade',
      },
    ],
    [
      'Silver and above with 3CX SMB elsewhere: likewise',
      { product: 'smb', size: NOT_SINGLE },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one before.network excluded.network-and-os reading.audio-upgrade',
        'level-2':
          'conditional(cause): levels.two partners.silver-and-above before.network excluded.network-and-os reading.smb reading.audio-upgrade',
        'level-3':
          'conditional(cause): levels.three partners.silver-and-above before.network excluded.network-and-os reading.audio-upgrade',
      },
    ],
    [
      'Silver and above with 3CX FREE: likewise',
      { product: 'free', size: NOT_SINGLE },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one before.network excluded.network-and-os reading.audio-upgrade reading.free',
        'level-2':
          'conditional(cause): levels.two partners.silver-and-above before.network excluded.network-and-os reading.audio-upgrade reading.free',
        'level-3':
          'conditional(cause): levels.three partners.silver-and-above before.network excluded.network-and-os reading.audio-upgrade reading.free',
      },
    ],
    [
      'Silver and above, the only system, of 4SC: Level 1 hangs on the cause, Level 3 on 3CX granting it without Level 2',
      { product: SMB_OR_OTHER, size: 'single-4sc' },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one before.network excluded.network-and-os reading.audio-upgrade',
        'level-2': 'no: levels.two-single-4sc reading.single-4sc < level-2.silver',
        'level-3':
          'conditional(level-three-without-two): levels.three partners.silver-and-above reading.single-4sc-level-three',
      },
    ],
  ),
  ...cases(
    { ...SYMPTOM_ELSEWHERE, partner: 'package' },
    [
      'Ticket package with 3CX SMB elsewhere: audio and upgrade issues get every level if the network is not the cause',
      { product: 'smb', size: NOT_SINGLE },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one packages.same-policies before.network excluded.network-and-os reading.audio-upgrade',
        'level-2':
          'conditional(cause): levels.two before.network excluded.network-and-os reading.and-or reading.smb reading.package-levels reading.audio-upgrade',
        'level-3':
          'conditional(cause): levels.three before.network excluded.network-and-os reading.package-levels reading.audio-upgrade',
      },
    ],
    [
      'Ticket package, over 20 extensions: no Level 2, and Level 3 hangs on 3CX granting it, not on the cause',
      { product: 'other', size: NOT_SINGLE, extensions: 'over-20' },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one packages.same-policies before.network excluded.network-and-os reading.audio-upgrade',
        'level-2': 'no: levels.two reading.package-levels',
        'level-3':
          'conditional(level-three-without-two): levels.three reading.bronze-level-three reading.package-levels',
      },
    ],
    [
      'Ticket package, 20 extensions: an audio or upgrade issue on-premise gets Level 1 at most',
      { product: 'other', size: NOT_SINGLE, extensions: 'up-to-20' },
      {
        'level-1':
          'conditional(cause): levels.first-review levels.one packages.same-policies before.network excluded.network-and-os reading.audio-upgrade',
        'level-2': 'no: levels.two reading.package-levels',
        'level-3': 'no: levels.three reading.package-levels',
      },
    ],
    [
      'Ticket package with 3CX SMB as the only system, of 4SC: no Level 2 for an audio or upgrade issue either',
      { product: 'smb', size: 'single-4sc' },
      {
        'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.package-levels',
        'level-3':
          'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
      },
    ],
    [
      'Ticket package, over 20 extensions, the only system, of 4SC: Level 3 hangs on 3CX granting it, not on the cause',
      { product: 'other', size: 'single-4sc', extensions: 'over-20' },
      {
        'level-2': 'no: levels.two-single-4sc reading.package-levels',
        'level-3':
          'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
      },
    ],
  ),
];

export const networkCases = [
  ...hostedNetwork,
  ...bronzeHosted,
  ...bronzeNotHosted,
  ...hostedSymptom,
  ...symptomElsewhere,
];
