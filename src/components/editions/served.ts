import { servedEdition, servedWords } from '../../build/editions/serve.ts';
import type { ServedEdition, ServedWords } from '../../engine/editions/served.ts';
import { CITED } from '../../wizards/reply-clock/index.ts';
import { addressesFor } from './addresses.ts';
import { editions } from './frozen.ts';

/**
 * What a browser needs to open a link of an edition.
 * @throws when there is no such edition, or it lacks the wizard
 */
export const served = async (edition: string, wizard: string): Promise<ServedEdition> =>
  servedEdition(editions, edition, wizard, await addressesFor({}));

/**
 * What a browser needs to open a link of an edition to the reply clock.
 * @throws when there is no such edition
 */
export const servedClock = async (edition: string): Promise<ServedWords> =>
  servedWords(editions, edition, CITED, await addressesFor({}));
