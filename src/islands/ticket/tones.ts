import type { Tones } from '../tone.ts';

/** How the verdict over the whole ticket looks. */
export const tones: Tones = { overall: { cannot: 'no', 'not-ready': 'depends', ready: 'yes' } };
