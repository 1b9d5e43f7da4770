import { type Partner, partnerId, type SamplePartner } from '../../../schema/partner.ts';

/** The keys of an entry in the order in which they are written. */
const KEYS = [
  'sample',
  'company',
  'level',
  'country',
  'region',
  'city',
  'coordinates',
  'serves',
  'languages',
  'website',
  'phone',
  'email',
  'services',
  'source',
  'asOf',
  'confidence',
] as const satisfies readonly (keyof Partner | keyof SamplePartner)[];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON on one line, with the blanks that make it readable. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`).join(', ')} }`;
}

function entry(partner: Partner | SamplePartner): string {
  const values: Partial<Record<string, unknown>> = partner;
  const lines = KEYS.filter((key) => values[key] !== undefined).map((key) => `    "${key}": ${oneLine(values[key])}`);
  return `  {\n${lines.join(',\n')}\n  }`;
}

/** A directory as its file: the same entries give the same bytes, whatever their order. */
export function entriesJson(partners: readonly (Partner | SamplePartner)[]): string {
  const sorted = partners.toSorted((a, b) => byText(partnerId(a), partnerId(b)));
  return sorted.length > 0 ? `[\n${sorted.map(entry).join(',\n')}\n]\n` : '[]\n';
}
