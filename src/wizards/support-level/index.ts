import type { Wizard } from '../../engine/model.ts';
import { facts } from './facts.ts';
import { headlines } from './headlines.ts';
import { included } from './included.ts';
import { levels } from './levels.ts';
import { partnerTables } from './partner.ts';
import { ticketTables } from './ticket.ts';

/** "Which support level do I get?": RULES 1 as data. */
export const supportLevel: Wizard = {
  id: 'support-level',
  facts,
  verdicts: [
    { id: 'included', values: ['no', 'yes'], internal: true },
    { id: 'level-1', values: ['no', 'advice-only', 'conditional', 'yes'] },
    { id: 'level-2', values: ['no', 'conditional', 'yes'] },
    { id: 'level-3', values: ['no', 'conditional', 'yes'] },
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
