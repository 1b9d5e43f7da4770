const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?`;
const HOURS = new RegExp(String.raw`^${TIME}\s*[-–—]\s*${TIME}$`);

/** Opening hours as a link writes them: `9 – 17.30` becomes `09:00-17:30`; what is no span of hours stays as it is. */
export function tidyHours(text: string): string {
  const [, opens, opensAt = '00', closes, closesAt = '00'] = HOURS.exec(text.trim()) ?? [];
  if (opens === undefined || closes === undefined) return text.trim();
  return `${opens.padStart(2, '0')}:${opensAt}-${closes.padStart(2, '0')}:${closesAt}`;
}

/** Days as a link writes them, in order and each once; what stands between them may be blanks, commas, new lines. */
export const tidyDays = (text: string): string =>
  [...new Set(text.split(/[\s,;]+/).filter((day) => day !== ''))].sort().join(',');

const folded = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, '_');

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/**
 * The name of a zone, capitals set right; a city stands for the one zone that is named after it. What fits no zone, or
 * several, stays as it is.
 * @param names of all zones; asked for only where the text itself is none
 */
export function tidyZone(text: string, knows: (zone: string) => boolean, names: () => string[]): string {
  const typed = text.trim();
  if (typed === '' || knows(typed)) return typed;
  const wanted = folded(typed);
  const fitting = names().filter((name) => [name, cityOf(name)].some((form) => folded(form) === wanted));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : typed;
}
