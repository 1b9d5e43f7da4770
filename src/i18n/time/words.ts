import { defaultLocale, type Locale } from '../locales.ts';

/** How much of an instant is said: `full` names the zone too. */
export type MomentStyle = 'full' | 'day-and-time' | 'time';

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

const STYLES: Record<MomentStyle, Intl.DateTimeFormatOptions> = {
  full: { ...DAY, ...TIME, timeZoneName: 'short' },
  'day-and-time': { ...DAY, ...TIME },
  time: TIME,
};

/**
 * An instant in words, as the clocks of a zone show it; midnight belongs to the day that begins.
 * @param instant milliseconds since 1970 (UTC)
 * @param zone name of a zone, `Europe/Nicosia`
 * @throws RangeError where no zone goes by that name
 */
export function formatMoment(
  instant: number,
  zone: string,
  style: MomentStyle = 'full',
  locale: Locale = defaultLocale,
): string {
  return new Intl.DateTimeFormat(locale.customs, { ...STYLES[style], timeZone: zone }).format(instant);
}

/** The zone that the machine of the reader is set to. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The names of all zones, for a list to choose from; other names may be known too. */
export const zoneNames = (): string[] => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
