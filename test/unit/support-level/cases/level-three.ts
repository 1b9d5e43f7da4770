import { cases, NOT_HOSTED, NOT_SINGLE, ORDINARY, SILVER_AND_ABOVE, SMB_OR_OTHER } from './policy-case.ts';

const LEVEL_3_USUAL = { system: 'production', issue: ORDINARY };

/** Silver and above, and/or over 20 extensions, and/or hosted by 3CX, and/or 3CX SMB: where Level 2 is given too. */
const granted = cases(
  { ...LEVEL_3_USUAL, size: NOT_SINGLE },
  [
    'Silver and above: Level 3 on any hosting, with any number of extensions',
    { partner: SILVER_AND_ABOVE, product: SMB_OR_OTHER },
    { 'level-3': 'yes: levels.three partners.silver-and-above <' },
  ],
  [
    'Silver and above: Level 3 for 3CX FREE',
    { partner: SILVER_AND_ABOVE, product: 'free' },
    { 'level-3': 'yes: levels.three partners.silver-and-above reading.free' },
  ],
  [
    'Bronze: Level 3 for a system hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-3': 'yes: levels.three reading.bronze-hosted-level-three' },
  ],
  [
    'Bronze: Level 3 for 3CX SMB wherever it runs',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-3': 'yes: levels.three reading.bronze-hosted-level-three' },
  ],
  [
    'Bronze: Level 3 for 3CX FREE hosted by 3CX',
    { partner: 'bronze', hosting: 'hosted', product: 'free' },
    { 'level-3': 'yes: levels.three reading.bronze-hosted-level-three reading.free' },
  ],
  [
    'Ticket package: Level 3 for a system hosted by 3CX',
    { partner: 'package', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-3': 'yes: levels.three reading.package-levels' },
  ],
  [
    'Ticket package: Level 3 for 3CX SMB wherever it runs',
    { partner: 'package', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-3': 'yes: levels.three reading.package-levels' },
  ],
  [
    'Ticket package: Level 3 for 3CX FREE hosted by 3CX',
    { partner: 'package', hosting: 'hosted', product: 'free' },
    { 'level-3': 'yes: levels.three reading.package-levels reading.free' },
  ],
);

/** Neither Silver nor hosted nor SMB: only the extensions count, and Level 2 is not given. */
const byExtensions = cases(
  { ...LEVEL_3_USUAL, size: NOT_SINGLE, hosting: NOT_HOSTED },
  [
    'Bronze, over 20 extensions: one clause grants Level 3, another promises less',
    { partner: 'bronze', product: 'other', extensions: 'over-20' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three partners.bronze reading.bronze-level-three < level-3.over-20',
    },
  ],
  [
    'Bronze, over 20 extensions on 3CX FREE: likewise',
    { partner: 'bronze', product: 'free', extensions: 'over-20' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three partners.bronze reading.bronze-level-three reading.free',
    },
  ],
  [
    'Bronze, 20 extensions: no Level 3',
    { partner: 'bronze', product: 'other', extensions: 'up-to-20' },
    { 'level-3': 'no: levels.three' },
  ],
  [
    'Bronze, 20 extensions on 3CX FREE: no Level 3',
    { partner: 'bronze', product: 'free', extensions: 'up-to-20' },
    { 'level-3': 'no: levels.three reading.free' },
  ],
  [
    'Ticket package, over 20 extensions: one clause grants Level 3, another promises less',
    { partner: 'package', product: 'other', extensions: 'over-20' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three reading.bronze-level-three reading.package-levels < level-3.over-20',
    },
  ],
  [
    'Ticket package, over 20 extensions on 3CX FREE: likewise',
    { partner: 'package', product: 'free', extensions: 'over-20' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three reading.bronze-level-three reading.package-levels reading.free',
    },
  ],
  [
    'Ticket package, 20 extensions: no Level 3',
    { partner: 'package', product: 'other', extensions: 'up-to-20' },
    { 'level-3': 'no: levels.three reading.package-levels' },
  ],
);

/** The customer's only system, of 4SC: the exception names Level 2 only. */
const single = cases(
  { ...LEVEL_3_USUAL, size: 'single-4sc' },
  [
    'Silver and above: Level 3 for the only system, of 4SC, if 3CX grants it without Level 2',
    { partner: SILVER_AND_ABOVE, product: SMB_OR_OTHER },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three partners.silver-and-above reading.single-4sc-level-three',
    },
  ],
  [
    'Silver and above: the same with 3CX FREE',
    { partner: SILVER_AND_ABOVE, product: 'free' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three partners.silver-and-above reading.single-4sc-level-three reading.free',
    },
  ],
  [
    'Bronze: Level 3 for the only system, of 4SC and hosted by 3CX, if 3CX grants it without Level 2',
    { partner: 'bronze', hosting: 'hosted', product: SMB_OR_OTHER },
    { 'level-3': 'conditional(level-three-without-two): levels.three reading.single-4sc-level-three' },
  ],
  [
    'Bronze: the same with 3CX SMB elsewhere',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'smb' },
    { 'level-3': 'conditional(level-three-without-two): levels.three reading.single-4sc-level-three' },
  ],
  [
    'Bronze: the same with over 20 extensions, where the 4SC and not the partner level is why',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'other', extensions: 'over-20' },
    {
      'level-3': 'conditional(level-three-without-two): levels.three reading.single-4sc-level-three < level-3.over-20',
    },
  ],
  [
    'Bronze: no Level 3 for the only system, of 4SC, with 20 extensions',
    { partner: 'bronze', hosting: NOT_HOSTED, product: 'other', extensions: 'up-to-20' },
    { 'level-3': 'no: levels.three <' },
  ],
  [
    'Ticket package: Level 3 for the only system, of 4SC and hosted by 3CX, if 3CX grants it without Level 2',
    { partner: 'package', hosting: 'hosted', product: SMB_OR_OTHER },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
    },
  ],
  [
    'Ticket package: the same with 3CX SMB elsewhere',
    { partner: 'package', hosting: NOT_HOSTED, product: 'smb' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
    },
  ],
  [
    'Ticket package: the same with over 20 extensions',
    { partner: 'package', hosting: NOT_HOSTED, product: 'other', extensions: 'over-20' },
    {
      'level-3':
        'conditional(level-three-without-two): levels.three reading.single-4sc-level-three reading.package-levels',
    },
  ],
  [
    'Ticket package: no Level 3 for the only system, of 4SC, with 20 extensions',
    { partner: 'package', hosting: NOT_HOSTED, product: 'other', extensions: 'up-to-20' },
    { 'level-3': 'no: levels.three reading.package-levels' },
  ],
);

export const levelThreeCases = [...granted, ...byExtensions, ...single];
