import type { Wizard } from '../engine/model.ts';
import { setup } from './setup/index.ts';
import { supportLevel } from './support-level/index.ts';
import { ticket } from './ticket/index.ts';

/** Every wizard of the site, in the order in which they are offered. */
export const wizards: Wizard[] = [supportLevel, setup, ticket];
