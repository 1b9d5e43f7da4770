import { setup } from '../../wizards/setup/index.ts';
import { startItems } from './page.tsx';
import { tones } from './tones.ts';

/**
 * Starts the setup wizard.
 * @throws when a part of it cannot be had
 */
export const begin = (): Promise<void> =>
  startItems({
    wizard: setup,
    tones,
    loadResult: async (props) => (await import('./result/load.ts')).loadResult(props),
  });
