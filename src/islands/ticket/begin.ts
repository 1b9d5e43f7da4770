import { ticket } from '../../wizards/ticket/index.ts';
import { startItems } from '../setup/page.tsx';
import { tones } from './tones.ts';

/**
 * Starts the ticket wizard.
 * @throws when a part of it cannot be had
 */
export const begin = (): Promise<void> =>
  startItems({
    wizard: ticket,
    tones,
    loadResult: async (props) => (await import('./result/load.tsx')).loadChecklist(props),
  });
