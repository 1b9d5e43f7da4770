import { decodeOpen, encodeOpen, type OpenFact } from '../../engine/clock/link.ts';
import type { Ignored } from '../../engine/link.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';
import type { Fault, OfficeCalendar } from '../../wizards/reply-clock/index.ts';
import { tidyDays } from './tidy.ts';

/** What stands in the fields. */
export interface Form {
  created: string;
  zone: string;
  'office-zone': string;
  'office-hours': string;
  /** `default`, `none` or `own`. */
  holidays: string;
  /** The reader's own days; kept while another choice is made. */
  days: string;
  partner: string;
}

export type Field = keyof Form;

/** What is wrong with a field: its value, or that it has none. */
export type Wrong = Fault | 'missing';

/** What is wrong, by the key of its fact. */
export type Wrongs = Partial<Record<string, Wrong>>;

/** What the fields are read against. */
export interface Known {
  facts: OpenFact<Fault>[];
  editions: readonly string[];
  calendar: OfficeCalendar;
  /** The zone of the reader. */
  mine: string;
  /** The present as the clocks of a zone show it, `2026-11-20T16:00`. */
  now: (zone: string) => string;
}

/** What an address puts into the fields. */
export interface Opened {
  form: Form;
  /** What was wrong with pieces of the link, until their fields are mended. */
  wrongs: Wrongs;
  ignored: Ignored[];
  policy: string;
}

const said = (answers: Answers, id: string): string | undefined => (answers[id] === UNKNOWN ? '' : answers[id]);

/**
 * Puts an address into the fields. Total: what can't be read is kept as it stood where a field can hold it, and is
 * named. A ticket without a time of creation is taken to be created now, in the zone of the reader.
 */
export function opened(query: string, known: Known): Opened {
  const { answers, ignored, policy, faults } = decodeOpen(query, known.facts, known.editions);
  const raw = (id: string) => (faults[id] ? ignored.find(({ key }) => key === id)?.value : undefined);
  const zone = said(answers, 'zone') ?? raw('zone') ?? (answers.created || faults.created ? '' : known.mine);
  const created =
    said(answers, 'created') ?? (faults.created ? '' : known.now(faults.zone ? known.mine : zone || 'UTC'));
  const holidays = said(answers, 'holidays') || raw('holidays') || 'default';
  const isChoice = holidays === 'default' || holidays === 'none';
  const { office } = known.calendar;
  const form = {
    created,
    zone,
    'office-zone': said(answers, 'office-zone') || raw('office-zone') || office.zone,
    'office-hours': said(answers, 'office-hours') || raw('office-hours') || office.hours,
    holidays: isChoice ? holidays : 'own',
    days: isChoice ? '' : holidays.replaceAll(',', ', '),
    partner: said(answers, 'partner') ?? '',
  };
  return { form, wrongs: faults, ignored, policy };
}

/** The values in the fields, by fact. */
const valuesOf = (form: Form): Record<string, string> => ({
  created: form.created,
  zone: form.zone,
  'office-zone': form['office-zone'],
  'office-hours': form['office-hours'],
  holidays: form.holidays === 'own' ? tidyDays(form.days) : form.holidays,
  partner: form.partner,
});

/** What is wrong with the fields. */
export function wrongsOf(form: Form, { facts }: Pick<Known, 'facts'>): Wrongs {
  const values = valuesOf(form);
  const wrongs = facts.flatMap(({ id, fault }): [string, Wrong][] => {
    const value = values[id] ?? '';
    if (value === '' && id === 'partner') return [];
    const wrong = value === '' && id !== 'holidays' ? 'missing' : fault(value);
    return wrong ? [[id, wrong]] : [];
  });
  return Object.fromEntries(wrongs);
}

/** The query of what the fields say: only what differs from the assumptions, besides the time of creation. */
export function queryOf(form: Form, policy: string, { facts, calendar }: Pick<Known, 'facts' | 'calendar'>): string {
  const assumed: Answers = {
    'office-zone': calendar.office.zone,
    'office-hours': calendar.office.hours,
    holidays: 'default',
    partner: '',
  };
  const differs = Object.entries(valuesOf(form)).filter(([id, value]) => value !== assumed[id]);
  return encodeOpen(facts, Object.fromEntries(differs), policy);
}
