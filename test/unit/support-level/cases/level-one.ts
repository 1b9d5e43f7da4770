import { cases, ORDINARY, SILVER_AND_ABOVE, SMB_OR_OTHER } from './policy-case.ts';

/** Level 1 looks at every ticket first. */
export const levelOneCases = cases(
  { system: 'production', issue: [...ORDINARY, 'teams'] },
  [
    'Silver and above: Level 1, wherever the system runs and whatever its size',
    { partner: SILVER_AND_ABOVE, product: SMB_OR_OTHER },
    { 'level-1': 'yes: levels.first-review levels.one' },
  ],
  [
    'Bronze: Level 1',
    { partner: 'bronze', product: SMB_OR_OTHER },
    { 'level-1': 'yes: levels.first-review levels.one partners.bronze' },
  ],
  [
    'Ticket package: Level 1, since this whole policy applies',
    { partner: 'package', product: SMB_OR_OTHER },
    { 'level-1': 'yes: levels.first-review levels.one packages.same-policies' },
  ],
  [
    'Silver and above with 3CX FREE: Level 1 as for any system',
    { partner: SILVER_AND_ABOVE, product: 'free' },
    { 'level-1': 'yes: levels.first-review levels.one reading.free' },
  ],
  [
    'Bronze with 3CX FREE: Level 1 as for any system',
    { partner: 'bronze', product: 'free' },
    { 'level-1': 'yes: levels.first-review levels.one partners.bronze reading.free' },
  ],
  [
    'Ticket package with 3CX FREE: Level 1 as for any system',
    { partner: 'package', product: 'free' },
    { 'level-1': 'yes: levels.first-review levels.one packages.same-policies reading.free' },
  ],
);
