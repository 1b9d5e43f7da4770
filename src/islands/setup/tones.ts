import type { Tones } from '../tone.ts';

/** How the verdict over the whole looks. */
export const tones: Tones = {
  overall: {
    'fix-first': 'no',
    'check-first': 'unclear',
    'supported-with-exclusions': 'depends',
    'supported-with-conditions': 'depends',
  },
};
