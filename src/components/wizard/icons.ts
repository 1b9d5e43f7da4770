import type { IconName } from '../frame/icons.ts';

/** Symbols that the views of a wizard use besides those of its first question. */
export const wizardIcons: readonly IconName[] = [
  'back',
  'yes',
  'no',
  'depends',
  'unclear',
  'info',
  'text',
  'print',
  'lock',
];
