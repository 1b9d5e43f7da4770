import type { CivilTime } from '../../engine/clock/civil-time.ts';
import { decodeOpen } from '../../engine/clock/link.ts';
import { DEPENDS } from '../../engine/marks.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';
import type { Receipt, ReceiptVerdict } from '../../engine/receipt.ts';
import { type ClockReading, hoursGone, READINGS, type ReplyClock, replyClock, SLA } from './clock.ts';
import { ASKED, clockFacts, PRIORITY } from './facts.ts';
import { isWeekend, type OfficeCalendar } from './office.ts';

/** What is worth knowing beside a moment; the words for it stand in the strings. */
export type ClockNote = 'weekend' | 'holiday' | 'skipped-hour' | 'repeated-hour';

/** One verdict of the clock: an instant with the office's offset, or `depends` without one. */
export interface ClockVerdict extends ReceiptVerdict {
  notes?: ClockNote[];
  /** Years in which holidays may fall that the site doesn't know. */
  'holidays-unknown-for'?: number[];
}

/** The answer to one link of the reply clock. Public contract. */
export interface ClockReceipt extends Receipt {
  answers: Answers;
  verdicts: Record<ClockReading, ClockVerdict>;
  /** Where it was asked for: how many of the working-day hours are gone. */
  progress?: { gone: number; of: number };
}

/** What the clock goes by besides a link. */
export interface ClockSetting {
  /** The editions known, the current one first. */
  editions: readonly string[];
  /** `content/data/holidays.json`. */
  holidays: OfficeCalendar;
  time: CivilTime;
  /** The present in milliseconds since 1970 (UTC), where the progress is wanted. */
  now?: number;
}

/** Works out what a link to the reply clock says. Total: it never throws, whatever the query is. */
export function clockReceipt(query: string, { editions, holidays, time, now }: ClockSetting): ClockReceipt {
  const { answers, ignored, policy } = decodeOpen(query, clockFacts(time), editions);
  const clock = replyClock(answers, holidays, time);
  return {
    wizard: 'reply-clock',
    policy,
    answers,
    ignored,
    verdicts: verdictsOf(answers, clock, time),
    next: ASKED.find((id) => answers[id] === undefined) ?? null,
    ...(clock && now !== undefined ? { progress: { gone: hoursGone(clock, now, time), of: SLA / 3_600_000 } } : {}),
  };
}

function verdictsOf(answers: Answers, clock: ReplyClock | undefined, time: CivilTime) {
  const cited = citations(answers);
  const open = ASKED.filter((id) => (answers[id] ?? UNKNOWN) === UNKNOWN);
  const verdict = (reading: ClockReading): ClockVerdict =>
    clock ? { ...moment(reading, clock, time), ...cited } : { verdict: DEPENDS, on: open, ...cited };
  return Object.fromEntries(READINGS.map((reading) => [reading, verdict(reading)])) as ClockReceipt['verdicts'];
}

/** The clauses that the clock rests on; the last for partners alone whose tickets are given priority. */
export const CITED = ['sla.48-hours', 'sla.office-hours', 'partners.priority'];

/** Platinum and Titanium have the same clock, ahead in the queue (partners.priority). */
export const clausesFor = (partner: string | null = null): string[] =>
  PRIORITY.includes(partner ?? '') ? CITED : CITED.slice(0, -1);

const citations = ({ partner }: Answers) => ({ clauses: clausesFor(partner), readings: ['reading.reply-clock'] });

function moment(reading: ClockReading, clock: ReplyClock, time: CivilTime) {
  const verdict = time.write(clock.due[reading], clock.office.zone);
  const notes = [...(reading === 'earliest' ? closed(clock, verdict.slice(0, 10)) : []), ...changed(clock)];
  const years = clock.unknownYears[reading];
  return {
    verdict,
    ...(notes.length ? { notes } : {}),
    ...(years.length ? { 'holidays-unknown-for': years } : {}),
  };
}

/** Elapsed hours may end on a day on which no ticket is handled (sla.office-hours). */
function closed({ office }: ReplyClock, day: string): ClockNote[] {
  if (isWeekend(day)) return ['weekend'];
  return office.isHoliday(day) ? ['holiday'] : [];
}

const changed = ({ shown }: ReplyClock): ClockNote[] => (shown === 'once' ? [] : [`${shown}-hour`]);
