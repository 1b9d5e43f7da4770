import { loadDetails } from '../../details.ts';
import type { SetupProps } from '../props.ts';
import type { SetupTelling } from '../words.ts';
import type { SetupDetails } from './load.ts';

/**
 * Loads what a result about items says.
 * @throws when it cannot be had
 */
export async function loadItemDetails(props: SetupProps): Promise<SetupDetails> {
  const { telling, t, sources } = await loadDetails(props);
  return { telling: telling as unknown as SetupTelling, say: t, sources };
}
