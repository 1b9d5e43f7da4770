/** Time zone → country code. */
export type ZoneCountries = Record<string, string>;

/** What a browser gives away without being asked for a position. */
export interface Surroundings {
  /** The zone of the clock, as the browser calls it. */
  zone?: string;
  /** The reader's languages, the preferred one first. */
  languages: readonly string[];
}

/**
 * The country of every time zone. Names of zones change, and browsers follow at their own pace, so the names of the
 * runtime are added to those of the table.
 * @param zones country code → its zones
 */
export function zoneCountries(zones: Record<string, readonly string[]>): ZoneCountries {
  const pairs = Object.entries(zones).flatMap(([country, names]) =>
    [...names, ...runtimeZones(country)].map((zone): [string, string] => [zone, country]),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of the runtimes, not all can list the zones of a country. */
function runtimeZones(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
  return locale.getTimeZones?.() ?? [];
}

/** The region that a language tag names or, where it names none, the one where most of its speakers live. */
function regionOf(tag: string, likely: boolean): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return locale.region ?? (likely && locale.language !== 'en' ? locale.maximize().region : undefined);
  } catch {
    return undefined;
  }
}

/**
 * The country that a reader is most likely in: that of the clock's zone; else the one that a language names; else the
 * one where most speakers of a language live (English is spoken everywhere). Only a guess: the reader can change it.
 * @param zones as far as known; without the zone the languages decide
 * @param countries the codes to choose from
 */
export function guessCountry(
  { zone, languages }: Surroundings,
  zones: ZoneCountries,
  countries: ReadonlySet<string>,
): string | undefined {
  const candidates = [
    zone !== undefined && Object.hasOwn(zones, zone) ? zones[zone] : undefined,
    ...languages.map((tag) => regionOf(tag, false)),
    ...languages.map((tag) => regionOf(tag, true)),
  ];
  return candidates.find((code) => code !== undefined && countries.has(code));
}
