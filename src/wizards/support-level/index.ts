import type { Wizard } from '../../engine/model.ts';
import { facts } from './facts.ts';
import { headlines } from './headlines.ts';
import { included } from './included.ts';
import { levels, levelVerdicts } from './levels.ts';
import { partnerTables } from './partner.ts';
import { ticketTables } from './ticket.ts';

/** "Which support level do I get?": RULES 1 as data. */
export const supportLevel: Wizard = {
  id: 'support-level',
  facts,
  verdicts: [
    ...levelVerdicts,
    { id: 'ticket', values: ['no', 'yes'] },
    { id: 'phone', values: ['no', 'conditional', 'yes'] },
    { id: 'priority', values: ['no', 'yes'] },
    { id: 'reply-time', values: ['not-applicable', '48-hours'] },
    { id: 'forum', values: ['not-stated', 'encouraged', 'open'] },
    { id: 'hourly-charge', values: ['possible', 'none-stated'] },
  ],
  tables: [included, ...levels, ...ticketTables, ...partnerTables],
  headlines,
};
