import { servedEdition } from '../../build/editions/serve.ts';
import type { ServedEdition } from '../../engine/editions/served.ts';
import { addressesFor } from './addresses.ts';
import { editions } from './frozen.ts';

/**
 * What a browser needs to open a link of an edition.
 * @throws when there is no such edition, or it lacks the wizard
 */
export const served = async (edition: string, wizard: string): Promise<ServedEdition> =>
  servedEdition(editions, edition, wizard, await addressesFor({}));
