import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fold } from '../../../engine/finder/fold.ts';
import { LEVELS, SERVICES } from '../../../schema/partner.ts';
import type { Field } from './columns.ts';
import { countryCode, languageTag } from './names.ts';

/** A value of the directory, or what is wrong with the cell, to be read after the name of its column. */
export type Read = { value: unknown } | { wrong: string };

/** How the text of a cell is read; the country of the row helps with what depends on it. */
export type Reader = (text: string, country: string | undefined) => Read;

const wrong = (what: string): Read => ({ wrong: what });

const asText: Reader = (text) => ({ value: text.normalize('NFC').replaceAll(/\s+/g, ' ') });

const level: Reader = (text) => {
  const words = fold(text).split(' ');
  const named = LEVELS.filter((name) => words.includes(name));
  if (named.length === 1) return { value: named[0] };
  if (words.includes('affiliate') || words.includes('trainee')) {
    return wrong('is below Bronze, where the directory begins. Remove the row.');
  }
  return wrong(`names no level. Write one of ${LEVELS.join(', ')}.`);
};

const country: Reader = (text) => {
  const value = countryCode(text);
  return value ? { value } : wrong('is no country. Write its name in English, or its code of two letters.');
};

const degrees: Reader = (text) => {
  const number = /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(number) ? wrong('is no number of degrees. Write it like "52.52".') : { value: number };
};

const items = (text: string): string[] =>
  text
    .split(/[,;|/\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A list whose items are read one by one; what stands there twice counts once. */
const listOf =
  (read: (item: string) => string | undefined, expected: string): Reader =>
  (text) => {
    const values = items(text).map((item) => ({ item, value: read(item) }));
    const unknown = values.find(({ value }) => value === undefined);
    return unknown
      ? wrong(`has "${unknown.item}". ${expected}`)
      : { value: [...new Set(values.map(({ value }) => value))] };
  };

const OTHER_SERVICE_NAMES: Record<string, string> = {
  onsite: 'on-site',
  'call centre': 'contact-centre',
  'call center': 'contact-centre',
  'contact center': 'contact-centre',
  cfd: 'call-flow-design',
  crm: 'integrations',
  'crm integration': 'integrations',
  '24 7': 'out-of-hours',
};

const serviceNames = new Map([
  ...SERVICES.map((id): [string, string] => [fold(id), id]),
  ...Object.entries(OTHER_SERVICE_NAMES),
]);

/** A host without its scheme is how people write a website; anything else that lacks one is left to the schema. */
const website: Reader = (text) => ({
  value: /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:[/?#:]|$)/u.test(text) ? `https://${text}` : text,
});

const email: Reader = (text) => {
  const [name = '', ...host] = text.replace(/^mailto:/i, '').split('@');
  return { value: [name, ...host.map((part) => part.toLowerCase())].join('@') };
};

const phone: Reader = (text, code) => {
  const number = parsePhoneNumberFromString(text, code as never);
  if (!number?.isValid())
    return wrong('is no telephone number of the country. Write it with its country code, "+44 …".');
  return number.ext ? wrong('has an extension. Write the number alone.') : { value: number.number };
};

/** Days as ISO, or as most of Europe writes them; a slash says nothing about which is the month. */
const asOf: Reader = (text) => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (year) return { value: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` };
  return { value: text.replace(/[T ]\d{2}:\d{2}.*$/, '') };
};

const lowerCase: Reader = (text) => ({ value: text.toLowerCase() });

/** How the cells of each field are read. What a reader lets through is still held against the schema. */
export const readers: Record<Field, Reader> = {
  company: asText,
  level,
  country,
  region: asText,
  city: asText,
  latitude: degrees,
  longitude: degrees,
  serves: listOf(countryCode, 'Write countries by their names in English, or their codes of two letters.'),
  languages: listOf(languageTag, 'Write languages by their names in English, or their tags.'),
  website,
  phone,
  email,
  services: listOf((item) => serviceNames.get(fold(item)), `Write only ${SERVICES.join(', ')}.`),
  sourceKind: lowerCase,
  sourceUrl: website,
  sourceFact: asText,
  asOf,
  confidence: lowerCase,
};
