import { type ClockReceipt, clockReceipt, type ReplyClock, replyClock } from '../../wizards/reply-clock/index.ts';
import type { ClockSession } from './session.ts';

/** What the clock says of one query. */
export interface Answer {
  query: string;
  receipt: ClockReceipt;
  clock: ReplyClock;
  /** The zone in which the ticket was created. */
  zone: string;
}

/** Works out what a query says; `undefined` while it is not known when the ticket was created. */
export function answerTo(query: string, { props, time }: ClockSession): Answer | undefined {
  const receipt = clockReceipt(query, { editions: props.editions, holidays: props.calendar, time });
  const clock = replyClock(receipt.answers, props.calendar, time);
  return clock && { query, receipt, clock, zone: receipt.answers.zone ?? '' };
}
