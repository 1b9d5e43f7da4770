import { civilTime } from '../../i18n/time/index.ts';
import { type OfficeCalendar, replyClock } from '../../wizards/reply-clock/index.ts';

/** A worked example of the policy's clauses: what was created when, and its three moments. */
export interface Example {
  created: number;
  earliest: number;
  preferred: number;
  latest: number;
  /** Whether the two days after it are holidays. */
  holidays: boolean;
}

const EXAMPLES = [
  { created: '2026-11-20T16:00', holidays: 'none' },
  { created: '2026-11-21T11:00', holidays: 'none' },
  { created: '2025-12-24T16:00', holidays: '2025-12-25,2025-12-26' },
];

/** Works the examples out, so that they can never say anything but what the clock says. */
export async function workedExamples(calendar: OfficeCalendar): Promise<Example[]> {
  const time = await civilTime();
  return EXAMPLES.flatMap(({ created, holidays }) => {
    const clock = replyClock({ created, zone: calendar.office.zone, holidays }, calendar, time);
    return clock ? [{ created: clock.created, ...clock.due, holidays: holidays !== 'none' }] : [];
  });
}
