import { cases, NOT_HOSTED, NOT_SINGLE, ORDINARY, SILVER_AND_ABOVE, SMB_OR_OTHER } from './policy-case.ts';

const LEVEL_2_USUAL = { system: 'production', issue: [...ORDINARY, 'teams'] };

/** Silver and above, and/or hosted by 3CX, and/or 3CX SMB. */
const granted = cases(
  { ...LEVEL_2_USUAL, size: NOT_SINGLE },
  [
    'Silver and above: Level 2 on any hosting',
    { partner: SILVER_AND_ABOVE, product: 'other' },
    { 'level-2': 'yes: levels.two partners.silver-and-above' },
  ],
  [
    'Silver and above: Level 2 for 3CX SMB hosted by 3CX',
    { partner: SILVER_AND_ABOVE, product: 'smb', hosting: 'hosted' },
    { 'level-2': 'yes: levels.two partners.silver-and-above' },
  ],
  [
    'Silver and above: Level 2 for 3CX SMB elsewhere',
    { partner: SILVER_AND_ABOVE, product: 'smb', hosting: NOT_HOSTED },
    { 'level-2': 'yes: levels.two partners.silver-and-above reading.smb' },
  ],
  [
    'Silver and above: Level 2 for 3CX FREE',
    { partner: SILVER_AND_ABOVE, product: 'free' },
    { 'level-2': 'yes: levels.two partners.silver-and-above reading.free' },
  ],
  [
    'Bronze: Level 2 for a system hosted by 3CX, SMB or not',
    { partner: 'bronze', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-2': 'yes: levels.two partners.bronze reading.and-or' },
  ],
  [
    'Bronze: Level 2 for 3CX FREE hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: 'free' },
    { 'level-2': 'yes: levels.two partners.bronze reading.and-or reading.free' },
  ],
  [
    'Bronze: Level 2 for 3CX SMB wherever it runs',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-2': 'yes: levels.two partners.bronze reading.and-or reading.smb' },
  ],
  [
    'Bronze: no Level 2 on-premise or self-hosted',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'other' },
    { 'level-2': 'no: levels.two partners.bronze' },
  ],
  [
    'Bronze: no Level 2 for 3CX FREE on-premise or self-hosted',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'free' },
    { 'level-2': 'no: levels.two partners.bronze reading.free' },
  ],
  [
    'Ticket package: Level 2 for a system hosted by 3CX, SMB or not',
    { partner: 'package', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-2': 'yes: levels.two reading.and-or reading.package-levels' },
  ],
  [
    'Ticket package: Level 2 for 3CX FREE hosted by 3CX',
    { partner: 'package', hosting: 'hosted', product: 'free' },
    { 'level-2': 'yes: levels.two reading.and-or reading.package-levels reading.free' },
  ],
  [
    'Ticket package: Level 2 for 3CX SMB wherever it runs',
    { partner: 'package', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-2': 'yes: levels.two reading.and-or reading.smb reading.package-levels' },
  ],
  [
    'Ticket package: no Level 2 on-premise or self-hosted',
    { partner: 'package', hosting: NOT_HOSTED, product: 'other' },
    { 'level-2': 'no: levels.two reading.package-levels' },
  ],
  [
    'Ticket package: no Level 2 for 3CX FREE on-premise or self-hosted',
    { partner: 'package', hosting: NOT_HOSTED, product: 'free' },
    { 'level-2': 'no: levels.two reading.package-levels reading.free' },
  ],
);

/** The customer's only system, of 4SC. */
const single = cases(
  { ...LEVEL_2_USUAL, size: 'single-4sc' },
  [
    'Silver and above: no Level 2 for the only system, of 4SC, even hosted by 3CX or 3CX SMB',
    { partner: SILVER_AND_ABOVE, product: SMB_OR_OTHER },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc < level-2.silver' },
  ],
  [
    'Silver and above: no Level 2 for the only system, of 4SC, with 3CX FREE',
    { partner: SILVER_AND_ABOVE, product: 'free' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.free < level-2.silver' },
  ],
  [
    'Bronze: no Level 2 for the only system, of 4SC, even hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: 'other' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc < level-2.hosted' },
  ],
  [
    'Bronze: no Level 2 for the only system, of 4SC, even 3CX SMB',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc < level-2.smb' },
  ],
  [
    'Bronze: no Level 2 for the only system, of 4SC, even 3CX SMB hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: 'smb' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc < level-2.hosted level-2.smb' },
  ],
  [
    'Bronze: no Level 2 for the only system, of 4SC, even 3CX FREE hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: 'free' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.free < level-2.hosted' },
  ],
  [
    'Bronze: no Level 2 for the only system, of 4SC, where nothing else would give it either',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'other' },
    { 'level-2': 'no: levels.two-single-4sc <' },
  ],
  [
    'Bronze: the same with 3CX FREE',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'free' },
    { 'level-2': 'no: levels.two-single-4sc reading.free <' },
  ],
  [
    'Ticket package: no Level 2 for the only system, of 4SC, even hosted by 3CX',
    { partner: 'package', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.package-levels' },
  ],
  [
    'Ticket package: no Level 2 for the only system, of 4SC, even 3CX SMB',
    { partner: 'package', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-2': 'no: levels.two-single-4sc reading.single-4sc reading.package-levels < level-2.smb' },
  ],
  [
    'Ticket package: no Level 2 for the only system, of 4SC, where nothing else would give it either',
    { partner: 'package', hosting: NOT_HOSTED, product: 'other' },
    { 'level-2': 'no: levels.two-single-4sc reading.package-levels <' },
  ],
);

export const levelTwoCases = [...granted, ...single];
