import type { Column } from '../../../engine/catalogue/columns.ts';
import { fromCell } from '../../../engine/catalogue/csv.ts';
import { wordsOf } from '../../../engine/catalogue/fold.ts';
import { countryCode } from '../partners/names.ts';

/** Sentences may hold commas and semicolons, names semicolons at most in a hand-made list. */
const BETWEEN: Record<string, RegExp> = { limits: /[|\n]/, related: /[|\n\s]/ };
const BETWEEN_NAMES = /[|;\n]/;
const BETWEEN_IDS = /[|;,\n/]/;

/** `Router Phone` and `router_phone` are `router-phone`. */
const asId = (text: string): string => wordsOf(text).join('-');

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const pieces = (text: string, between: RegExp): string[] => [
  ...new Set(
    text
      .split(between)
      .map(tidy)
      .filter((piece) => piece !== ''),
  ),
];

/** Days as ISO, or as most of Europe writes them; a slash says nothing about which is the month. */
function asDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text.replace(/[T ]\d{2}:\d{2}.*$/, '');
}

/** `20`, `V20` and `v20.0` are written `V20`. */
const asVersion = (text: string): string => text.replace(/^v?(\d+(?:\.\d+)?)$/i, (_, number) => `V${Number(number)}`);

const readers: Record<string, (text: string) => unknown> = {
  countries: (text) => pieces(text, BETWEEN_IDS).map((name) => countryCode(name) ?? name),
  'as-of': asDate,
  'last-known-as-of': asDate,
  reviewed: asDate,
  version: asVersion,
  'last-known-version': asVersion,
};

function asNumber(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** What the text of a cell says; nothing where it is empty. Whether that is allowed, the schema of the list says. */
export function cellValue({ key, holds }: Column, cell: string): unknown {
  const text = fromCell(cell.trim());
  const read = readers[key];
  if (holds === 'ids') return pieces(text, BETWEEN_IDS).map(asId);
  if (holds === 'texts') return read?.(text) ?? pieces(text, BETWEEN[key] ?? BETWEEN_NAMES);
  if (text === '') return undefined;
  if (holds === 'id') return asId(text);
  return holds === 'number' ? asNumber(text) : (read?.(text) ?? tidy(text));
}
