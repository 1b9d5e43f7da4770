import { formatMoment } from '../../i18n/time/index.ts';
import type { ClockSession } from './session.ts';

/** A zone as it reads best. */
export const zoneWords = (zone: string): string => zone.replaceAll('_', ' ');

/** An instant in words as the clocks of a zone show it. */
export const momentWords = (instant: number, zone: string, { locale }: ClockSession): string =>
  formatMoment(instant, zone, 'day-and-time', locale);

/** When something is, by the clock of the reader and by the office's; one sentence where they show the same. */
export function whenWords(instant: number, office: string, session: ClockSession): string[] {
  const { t, time, mine } = session;
  const moment = momentWords(instant, mine, session);
  if (time.write(instant, mine) === time.write(instant, office)) return [t('at.both', { moment })];
  return [
    t('at.reader', { moment, zone: zoneWords(mine) }),
    t('at.office', { moment: momentWords(instant, office, session), zone: zoneWords(office) }),
  ];
}
