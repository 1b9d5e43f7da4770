import {
  AUDIO_OR_UPGRADE,
  cases,
  EXCLUDED,
  NETWORK_OR_SYSTEM,
  NOT_HOSTED,
  NOT_SINGLE,
  ORDINARY,
  SILVER_AND_ABOVE,
  WITH_ROUTE,
} from './policy-case.ts';

const PLAIN = { hosting: NOT_HOSTED, product: ['free', 'other'], extensions: 'up-to-20' };
const EVERY_CRITERION = { hosting: 'hosted', product: 'smb', extensions: 'over-20' };
const NO_PRODUCTION = ['evaluation', 'nfr'];

const VENDOR_FIRST = 'ticket.open ticket.vendor-first';
const ALL_CRITERIA = 'level-3.silver level-3.hosted level-3.smb level-3.over-20';
const ALL_CRITERIA_OF_SINGLE =
  'level-3.single-4sc-silver level-3.single-4sc-hosted level-3.single-4sc-smb level-3.single-4sc-over-20';

const SILVER_GRANTS = {
  'level-1': 'no < level-1.every-ticket',
  'level-2': 'no < level-2.silver',
  'level-3': 'no < level-3.silver',
};

/** Silver and above: every level would be yes, but for … */
const silver = [
  ...cases(
    { ...PLAIN, partner: SILVER_AND_ABOVE, size: NOT_SINGLE },
    [
      'Every level would be yes as a Silver partner, but the issue is excluded',
      { issue: [...EXCLUDED, ...NETWORK_OR_SYSTEM] },
      SILVER_GRANTS,
    ],
    [
      'Every level would be yes as a Silver partner, but call fraud is excluded at 64SC and below',
      { issue: 'call-fraud', size: ['4sc', '5-64sc'] },
      SILVER_GRANTS,
    ],
    [
      'Every level would be yes as a Silver partner, but call fraud gets advice alone above 64SC',
      { issue: 'call-fraud', size: 'over-64sc', system: 'production' },
      { ...SILVER_GRANTS, 'level-1': 'advice-only < level-1.every-ticket' },
    ],
    [
      'There would be advice on call fraud, but the system is no production system',
      { issue: 'call-fraud', size: 'over-64sc', system: NO_PRODUCTION },
      { 'level-1': 'no < level-1.call-fraud', 'level-2': 'no <', 'level-3': 'no <' },
    ],
    [
      'Every level would be yes as a Silver partner, but the system is no production system',
      { issue: [...ORDINARY, ...AUDIO_OR_UPGRADE], system: NO_PRODUCTION },
      SILVER_GRANTS,
    ],
    [
      'Level 3 would be yes as a Silver partner, but the issue is about Teams',
      { issue: 'teams', system: 'production' },
      { 'level-1': 'yes <', 'level-2': 'yes <', 'level-3': 'no < level-3.silver' },
    ],
    [
      'Levels 1 and 2 would be yes for Teams, but the system is no production system',
      { issue: 'teams', system: NO_PRODUCTION },
      { ...SILVER_GRANTS, 'level-3': 'no <' },
    ],
  ),
  ...cases(
    { partner: SILVER_AND_ABOVE, size: NOT_SINGLE },
    [
      'Level 3 would be yes by all four criteria, but the issue is excluded',
      { ...EVERY_CRITERION, issue: EXCLUDED },
      { ...SILVER_GRANTS, 'level-3': `no < ${ALL_CRITERIA}` },
    ],
    [
      'Level 3 would be yes by all four criteria, but for call fraud',
      { ...EVERY_CRITERION, issue: 'call-fraud', system: 'production' },
      { 'level-3': `no < ${ALL_CRITERIA}` },
    ],
    [
      'Level 3 would be yes by all four criteria, but the system is no production system',
      { ...EVERY_CRITERION, issue: [...ORDINARY, ...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE], system: NO_PRODUCTION },
      { 'level-3': `no < ${ALL_CRITERIA}` },
    ],
    [
      'Level 3 would be yes by all four criteria, but the issue is about Teams',
      { ...EVERY_CRITERION, issue: 'teams', system: 'production' },
      { 'level-3': `no < ${ALL_CRITERIA}` },
    ],
    [
      'Level 3 would be yes, hosted and with over 20 extensions, but the issue is excluded, of 3CX FREE too',
      { hosting: 'hosted', product: ['free', 'other'], extensions: 'over-20', issue: EXCLUDED },
      { 'level-3': 'no < level-3.silver level-3.hosted level-3.over-20' },
    ],
    [
      'Level 3 would be yes by three criteria, but an audio issue elsewhere hangs on the cause',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'over-20', issue: AUDIO_OR_UPGRADE, system: 'production' },
      { 'level-3': 'conditional(cause) < level-3.silver level-3.smb level-3.over-20' },
    ],
  ),
];

/** Below Silver, where the installation decides. */
const belowSilver = [
  ...cases(
    { partner: 'bronze', size: NOT_SINGLE, issue: EXCLUDED },
    [
      'Every level would be yes for a hosted system of a Bronze partner, but the issue is excluded',
      { hosting: 'hosted', product: 'other', extensions: 'up-to-20' },
      {
        'level-1': 'no < level-1.every-ticket level-1.bronze',
        'level-2': 'no < level-2.hosted',
        'level-3': 'no < level-3.hosted',
      },
    ],
    [
      'Every level would be yes for 3CX SMB of a Bronze partner, but the issue is excluded',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'up-to-20' },
      { 'level-2': 'no < level-2.smb', 'level-3': 'no < level-3.smb' },
    ],
    [
      'Level 3 would be yes for 3CX SMB of a Bronze partner with over 20 extensions, but the issue is excluded',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'over-20' },
      { 'level-3': 'no < level-3.smb level-3.over-20' },
    ],
    [
      'Level 3 would be conditional for a Bronze partner with over 20 extensions, but the issue is excluded',
      { hosting: NOT_HOSTED, product: ['free', 'other'], extensions: 'over-20' },
      {
        'level-1': 'no < level-1.every-ticket level-1.bronze',
        'level-2': 'no <',
        'level-3': 'no < level-3.over-20-without-two level-3.over-20-bronze',
      },
    ],
  ),
  ...cases(
    { partner: 'bronze', size: NOT_SINGLE },
    [
      'Level 1 would be yes for a Bronze partner, but call fraud gets advice alone',
      { issue: 'call-fraud', size: 'over-64sc', system: 'production' },
      { 'level-1': 'advice-only < level-1.every-ticket level-1.bronze' },
    ],
    [
      'Level 1 would be yes for a Bronze partner, but the system is no production system',
      { issue: [...ORDINARY, 'teams'], system: NO_PRODUCTION },
      { 'level-1': 'no < level-1.every-ticket level-1.bronze' },
    ],
    [
      'Nothing would be better for a network issue of a Bronze partner on a production system',
      {
        hosting: NOT_HOSTED,
        product: ['free', 'other'],
        issue: [...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE],
        system: NO_PRODUCTION,
      },
      { 'level-1': 'no <', 'level-2': 'no <', 'level-3': 'no <' },
    ],
    [
      'Level 3 would be conditional with over 20 extensions, but for the Teams issue of a Bronze partner',
      { ...PLAIN, extensions: 'over-20', issue: ['teams', 'call-fraud'], system: 'production' },
      { 'level-3': 'no < level-3.over-20-without-two level-3.over-20-bronze' },
    ],
    [
      'Level 3 would be conditional with over 20 extensions, but for the audio issue of a Bronze partner',
      { ...PLAIN, extensions: 'over-20', issue: AUDIO_OR_UPGRADE, system: 'production' },
      { 'level-3': 'no < level-3.over-20-without-two level-3.over-20-bronze' },
    ],
    [
      'Level 3 would be conditional with over 20 extensions, but the system is no production system',
      { ...PLAIN, extensions: 'over-20', issue: ORDINARY, system: NO_PRODUCTION },
      { 'level-3': 'no < level-3.over-20-without-two level-3.over-20-bronze' },
    ],
  ),
  ...cases(
    { partner: 'package', size: NOT_SINGLE },
    [
      'Every level would be yes for a hosted system with a ticket package, but the issue is excluded',
      { hosting: 'hosted', product: ['free', 'other'], extensions: 'up-to-20', issue: EXCLUDED },
      {
        'level-1': 'no < level-1.every-ticket level-1.package',
        'level-2': 'no < level-2.hosted',
        'level-3': 'no < level-3.hosted',
      },
    ],
    [
      'Every level would be yes for a ticket package with 3CX SMB, but the issue is excluded',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'up-to-20', issue: [...EXCLUDED, ...NETWORK_OR_SYSTEM] },
      { 'level-2': 'no < level-2.smb', 'level-3': 'no < level-3.smb' },
    ],
    [
      'Levels 1 and 2 would be yes for a ticket package with 3CX SMB, but for call fraud',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'up-to-20', issue: 'call-fraud', system: 'production' },
      { 'level-2': 'no < level-2.smb', 'level-3': 'no < level-3.smb' },
    ],
    [
      'Levels 1 and 2 would be yes for a hosted system with a ticket package, but call fraud gets advice alone',
      { hosting: 'hosted', product: 'other', issue: 'call-fraud', size: 'over-64sc', system: 'production' },
      { 'level-1': 'advice-only < level-1.every-ticket level-1.package', 'level-2': 'no < level-2.hosted' },
    ],
    [
      'Levels 1 and 2 would be yes for a ticket package, but the system is no production system',
      { hosting: 'hosted', product: 'other', issue: [...ORDINARY, 'teams'], system: NO_PRODUCTION },
      { 'level-1': 'no < level-1.every-ticket level-1.package', 'level-2': 'no < level-2.hosted' },
    ],
    [
      'Level 3 would be conditional for a ticket package with over 20 extensions, but the issue is excluded',
      { ...PLAIN, extensions: 'over-20', issue: [...EXCLUDED, ...NETWORK_OR_SYSTEM] },
      { 'level-2': 'no <', 'level-3': 'no < level-3.over-20-without-two' },
    ],
  ),
];

/** The customer's only system, of 4SC: what would be, but for the exception, or for something before it. */
const single = [
  ...cases(
    { partner: SILVER_AND_ABOVE, size: 'single-4sc' },
    [
      'Level 3 would be yes as a Silver partner, but this is the only system, of 4SC',
      { ...PLAIN, issue: ORDINARY, system: 'production' },
      { 'level-3': 'conditional(level-three-without-two) < level-3.silver' },
    ],
    [
      'Level 3 would be yes by all four criteria, but this is the only system, of 4SC',
      { ...EVERY_CRITERION, issue: [...ORDINARY, ...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE], system: 'production' },
      { 'level-3': `conditional(level-three-without-two) < ${ALL_CRITERIA}` },
    ],
    [
      'Level 3 would be conditional for the only system, of 4SC, but the issue is excluded',
      { ...PLAIN, issue: [...EXCLUDED, ...NETWORK_OR_SYSTEM, 'call-fraud'] },
      { 'level-1': 'no < level-1.every-ticket', 'level-2': 'no <', 'level-3': 'no < level-3.single-4sc-silver' },
    ],
    [
      'Level 3 would be conditional by all four criteria for the only system, of 4SC, but the issue is excluded',
      { ...EVERY_CRITERION, issue: [...EXCLUDED, 'call-fraud'] },
      { 'level-2': 'no <', 'level-3': `no < ${ALL_CRITERIA_OF_SINGLE}` },
    ],
    [
      'Level 3 would be conditional by all four criteria for the only system, of 4SC, but the issue is about Teams',
      { ...EVERY_CRITERION, issue: 'teams', system: 'production' },
      { 'level-3': `no < ${ALL_CRITERIA_OF_SINGLE}` },
    ],
    [
      'Level 3 would be conditional for the only system, of 4SC, but it is no production system',
      { ...EVERY_CRITERION, issue: [...ORDINARY, ...NETWORK_OR_SYSTEM, ...AUDIO_OR_UPGRADE], system: NO_PRODUCTION },
      { 'level-3': `no < ${ALL_CRITERIA_OF_SINGLE}` },
    ],
    [
      'Level 3 would be conditional for the only system, of 4SC and with 3CX FREE, but the issue is excluded',
      { hosting: 'hosted', product: 'free', extensions: 'over-20', issue: EXCLUDED },
      { 'level-3': 'no < level-3.single-4sc-silver level-3.single-4sc-hosted level-3.single-4sc-over-20' },
    ],
  ),
  ...cases(
    { partner: 'bronze', size: 'single-4sc', system: 'production' },
    [
      'Level 3 would be conditional for the only system of a Bronze partner, of 4SC, but for its audio issue',
      { hosting: NOT_HOSTED, product: 'other', extensions: 'over-20', issue: AUDIO_OR_UPGRADE },
      { 'level-3': 'no < level-3.single-4sc-over-20' },
    ],
    [
      'Level 3 would be conditional for 3CX SMB of a Bronze partner, of 4SC, but for its audio issue',
      { hosting: NOT_HOSTED, product: 'smb', extensions: 'up-to-20', issue: AUDIO_OR_UPGRADE },
      { 'level-3': 'no < level-3.single-4sc-smb' },
    ],
  ),
];

/** A ticket could be opened, but for … */
const ticket = [
  ...cases({ partner: WITH_ROUTE, system: 'production', opener: 'admin', setup: 'ok' }, [
    'A ticket could be opened, but the issue is excluded, each in its turn',
    { issue: EXCLUDED },
    { ticket: 'no(issue-not-included) < ticket.open' },
  ]),
  ...cases(
    { issue: ['sip-trunk', 'ip-phone'] },
    [
      'A ticket about a supported trunk could be opened, but there is no route',
      { partner: 'none', system: 'production', opener: 'admin', setup: 'ok' },
      { ticket: `no(no-route) < ${VENDOR_FIRST}` },
    ],
    [
      'A ticket about a supported trunk could be opened, but the system is an evaluation',
      { partner: WITH_ROUTE, system: 'evaluation', opener: 'admin', setup: 'ok' },
      { ticket: `no(evaluation) < ${VENDOR_FIRST}` },
    ],
    [
      'A ticket about a supported trunk could be opened, but the key is an NFR key',
      { partner: WITH_ROUTE, system: 'nfr', opener: 'admin', setup: 'ok' },
      { ticket: `no(nfr-key) < ${VENDOR_FIRST}` },
    ],
    [
      'A ticket about a supported trunk could be opened, but not by this person',
      { partner: WITH_ROUTE, system: 'production', opener: 'other', setup: 'ok' },
      { ticket: `no(opener-not-qualified) < ${VENDOR_FIRST}` },
    ],
    [
      'A ticket about a supported trunk could be opened, but the installation comes first',
      { partner: WITH_ROUTE, system: 'production', opener: 'admin', setup: 'not-ok' },
      { ticket: `no(fix-installation-first) < ${VENDOR_FIRST}` },
    ],
  ),
];

export const overriddenCases = [...silver, ...belowSilver, ...single, ...ticket];
