export { type ClockReading, hoursGone, READINGS, type ReplyClock, replyClock, SLA } from './clock.ts';
export { ASKED, clockFacts, PARTNERS, PRIORITY } from './facts.ts';
export type { Fault } from './faults.ts';
export { isWorkingDay, type Office, type OfficeCalendar, officeOf } from './office.ts';
export { type Running, runningTimes } from './pieces.ts';
export { type ClockNote, type ClockReceipt, type ClockSetting, type ClockVerdict, clockReceipt } from './receipt.ts';
export { type TicketWords, ticketText } from './ticket-text.ts';
