import type { Status } from '../../schema/status.ts';
import type { IconName } from '../frame/icons.ts';

/** How a status looks: its colour, and a shape of its own where the colour's is another's. */
interface Look {
  kind: 'yes' | 'no' | 'depends' | 'unclear' | 'info';
  icon: IconName;
}

/** Every status has a shape and a word; the colour only adds to them. */
export const LOOKS: Record<Status, Look> = {
  preferred: { kind: 'yes', icon: 'star' },
  supported: { kind: 'info', icon: 'yes' },
  legacy: { kind: 'depends', icon: 'clock' },
  'end-of-life': { kind: 'no', icon: 'no' },
  unsupported: { kind: 'no', icon: 'no' },
  unconfirmed: { kind: 'unclear', icon: 'unclear' },
};
