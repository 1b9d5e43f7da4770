export { type ClockReading, hoursGone, READINGS, type ReplyClock, replyClock, SLA } from './clock.ts';
export { ASKED, clockFacts, PARTNERS, PRIORITY } from './facts.ts';
export type { Fault } from './faults.ts';
export { isWorkingDay, type Office, type OfficeCalendar, officeOf } from './office.ts';
export { type Running, runningTimes } from './pieces.ts';
export {
  CITED,
  type ClockNote,
  type ClockReceipt,
  type ClockSetting,
  type ClockVerdict,
  clausesFor,
  clockReceipt,
} from './receipt.ts';
export { type ClockReplyWords, clockReply } from './reply.ts';
