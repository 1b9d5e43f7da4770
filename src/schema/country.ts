import { z } from 'astro/zod';
import { refusal } from './refusal.ts';

/**
 * Codes with a name that ISO 3166 keeps for other ends: unions, parts of countries, tests. Kosovo's XK, by which its
 * addresses and telephone numbers go while ISO has assigned none, is let in.
 */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that were given up stand for their successor, as DD does for DE. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** The country codes of ISO 3166, two capital letters each, in order. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => names.of(code) !== undefined && isCurrent(code) && !NOT_COUNTRIES.has(code),
  ),
);

/** A country. */
export const country = z.string().refine((code) => COUNTRIES.has(code), {
  error: refusal('is no country code', 'Write the two capital letters of ISO 3166, as in "GR" for Greece'),
});
