import type { Messages } from '../../i18n/index.ts';
import type { OfficeCalendar } from '../../wizards/reply-clock/index.ts';

/** A clause as it is cited. */
export interface CitedClause {
  number: string;
  title: string;
  href: string;
}

/** The office that is assumed, and the names of its holidays. */
export interface NamedCalendar extends OfficeCalendar {
  holidays: { date: string; name: string }[];
}

/** What the page hands to the clock. */
export interface ClockProps {
  locale: string;
  /** Path of the page, base path included. */
  path: string;
  /** Editions known, the current one first. */
  editions: string[];
  /** Words of the clock; under `damage`, `copy`, `reply` and `ticket` those of damaged links, of copying and of what is copied. */
  words: Messages;
  /** Partner levels by id, in their order, in words. */
  partners: Record<string, string>;
  calendar: NamedCalendar;
  /** The country whose holidays they are, in words. */
  country: string;
  clauses: Record<string, CitedClause>;
  reading: { question: string; href: string };
}
