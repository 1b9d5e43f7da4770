import { fold } from '../../../engine/finder/fold.ts';
import { COUNTRIES } from '../../../schema/country.ts';

/** Names in use that the Unicode data has under other names. */
const OTHER_COUNTRY_NAMES: Record<string, string> = {
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'republic of ireland': 'IE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  macedonia: 'MK',
  'ivory coast': 'CI',
  usa: 'US',
  'united states of america': 'US',
  'russian federation': 'RU',
  'viet nam': 'VN',
  turkey: 'TR',
  uae: 'AE',
  macau: 'MO',
  swaziland: 'SZ',
  burma: 'MM',
  'republic of korea': 'KR',
};

/** "and" and "&" are the same word; so are "Saint" and "St.". */
const keyOf = (name: string): string => fold(name.replaceAll('&', ' and ').replace(/\bSaint\b/i, 'St'));

const STYLES = ['long', 'short', 'narrow'] as const;

function countryNames(): Map<string, string> {
  const names = STYLES.map((style) => new Intl.DisplayNames(['en'], { type: 'region', style }));
  const pairs = [...COUNTRIES].flatMap((code) =>
    names.map((name): [string, string] => [keyOf(name.of(code) ?? code), code]),
  );
  return new Map([...pairs, ...Object.entries(OTHER_COUNTRY_NAMES)]);
}

const countries = countryNames();

/** The code of a country by its code, or by its name in English. */
export function countryCode(text: string): string | undefined {
  const code = text.toUpperCase();
  return COUNTRIES.has(code) ? code : countries.get(keyOf(text));
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Languages of two letters by their names, in English and in themselves. */
function languageNames(): Map<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => english.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code,
  );
  return new Map(
    codes.flatMap((code) => {
      const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
      return [english.of(code), own].flatMap((name): [string, string][] => (name ? [[fold(name), code]] : []));
    }),
  );
}

const languages = languageNames();

/** The tag of a language by its tag, or by its name in English or in itself. */
export function languageTag(text: string): string | undefined {
  const named = languages.get(fold(text));
  if (named) return named;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
