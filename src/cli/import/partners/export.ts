import { toCsv } from '../../../engine/catalogue/csv.ts';
import type { Partner } from '../../../schema/partner.ts';
import { type Field, HEADINGS } from './columns.ts';

const FIELDS = Object.keys(HEADINGS) as Field[];

function cell({ coordinates, source, ...partner }: Partner, field: Field): string {
  if (field === 'latitude') return String(coordinates?.lat ?? '');
  if (field === 'longitude') return String(coordinates?.lng ?? '');
  if (field === 'sourceKind') return source.kind;
  if (field === 'sourceUrl') return source.url ?? '';
  if (field === 'sourceFact') return source.fact;
  const value = partner[field] ?? '';
  return Array.isArray(value) ? value.join('; ') : value;
}

/** The directory as a table with every column that an import knows: imported again, it changes nothing. */
export const partnersCsv = (partners: readonly Partner[]): string =>
  toCsv(
    FIELDS.map((field) => HEADINGS[field][0]),
    partners.map((partner) => FIELDS.map((field) => cell(partner, field))),
  );
