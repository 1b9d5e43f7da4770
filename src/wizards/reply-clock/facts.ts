import type { CivilTime } from '../../engine/clock/civil-time.ts';
import type { OpenFact } from '../../engine/clock/link.ts';
import { type Fault, faultOfCreated, faultOfHolidays, faultOfHours } from './faults.ts';

/** Who opens the ticket, as in the support-level wizard. */
export const PARTNERS = ['none', 'package', 'bronze', 'silver', 'gold', 'platinum', 'titanium'];

/** Partners whose tickets come first in the queue (partners.priority); their clock is everybody's. */
export const PRIORITY = ['platinum', 'titanium'];

/** The facts without which no moment can be named, in the order in which they are asked. */
export const ASKED = ['created', 'zone'];

/**
 * The facts of the reply clock in the order of a link (RULES 4). What is not said of the office (its zone, its hours,
 * the holidays that it keeps) is the assumption of the site's own data.
 */
export const clockFacts = ({ knows }: Pick<CivilTime, 'knows'>): OpenFact<Fault>[] => {
  const faultOfZone = (value: string): Fault | undefined => (knows(value) ? undefined : 'no-such-zone');
  return [
    { id: 'created', fault: faultOfCreated },
    { id: 'zone', fault: faultOfZone },
    { id: 'office-zone', fault: faultOfZone },
    { id: 'office-hours', fault: faultOfHours },
    { id: 'holidays', fault: faultOfHolidays },
    { id: 'partner', fault: (value) => (PARTNERS.includes(value) ? undefined : 'not-offered') },
  ];
};
