import type { Messages } from '../../i18n/index.ts';
import type { OfficeCalendar } from '../../wizards/reply-clock/index.ts';

/** A clause as it is cited. */
export interface CitedClause {
  number: string;
  title: string;
  href: string;
  /** The language of its title, where that is not the one of the page. */
  lang?: string | undefined;
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
  /** Where the other words of copying lie, and those of what is copied. */
  copying: string;
  /** Editions known, the current one first. */
  editions: string[];
  /** What stands before the files of older editions. */
  older: string;
  /** Words of the clock, those of a damaged link under `damage`, the one of copying that is there at once under `copy`. */
  words: Messages;
  /** Partner levels by id, in their order, in words. */
  partners: Record<string, string>;
  calendar: NamedCalendar;
  /** The country whose holidays they are, in words. */
  country: string;
  clauses: Record<string, CitedClause>;
  reading: { question: string; href: string; lang?: string | undefined };
}
