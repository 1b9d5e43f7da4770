import { closest } from '../../../build/content/nearby.ts';
import { type Problem, problemAt } from '../../../build/content/problem.ts';
import type { Source } from '../../../build/content/source.ts';
import { fold } from '../../../engine/finder/fold.ts';
import type { Cell } from '../csv.ts';

/** What a list can say of a company, with the headings that it may stand under; the first is the one we write. */
export const HEADINGS = {
  company: [
    'company',
    'company name',
    'partner',
    'partner name',
    'name',
    'reseller',
    'reseller name',
    'organisation',
    'organization',
    'business name',
    'account',
    'account name',
  ],
  level: ['level', 'partner level', 'tier', 'partner tier', 'partner status'],
  country: ['country', 'country code', 'country region', 'billing country'],
  region: ['region', 'state', 'province', 'county', 'state province', 'state region', 'federal state', 'billing state'],
  city: ['city', 'town', 'municipality', 'billing city'],
  latitude: ['latitude', 'lat', 'coordinates lat'],
  longitude: ['longitude', 'lng', 'lon', 'long', 'coordinates lng'],
  serves: ['serves', 'countries served', 'service area'],
  languages: ['languages', 'language', 'spoken languages', 'languages spoken', 'speaks'],
  website: ['website', 'web site', 'website url', 'web', 'url', 'homepage', 'site'],
  phone: ['phone', 'phone number', 'telephone', 'telephone number', 'tel', 'business phone', 'office phone'],
  email: ['email', 'e mail', 'mail', 'email address', 'e mail address', 'business email'],
  services: ['services', 'service', 'offers', 'specialities', 'specialties'],
  sourceKind: ['source kind'],
  sourceUrl: ['source url', 'source'],
  sourceFact: ['source fact'],
  asOf: ['as of', 'asof', 'last updated'],
  confidence: ['confidence'],
} as const;

export type Field = keyof typeof HEADINGS;

const REQUIRED: readonly Field[] = ['company', 'level', 'country', 'city'];

/** What is about a person stays out, whatever else a list has. */
const PERSONAL =
  /\b(contact|person|first name|last name|surname|forename|mobile|cell|birthday|birth|job|owner|manager|salutation)\b/;

const fieldOf = new Map<string, Field>(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.map((name): [string, Field] => [name, field as Field])),
);

/** Which column holds what. */
export interface Columns {
  /** Place of each field's column among the columns. */
  at: Map<Field, number>;
  /** What the list has and the directory does not take, in words for whoever imports. */
  notes: string[];
}

function leftOut(heading: string): string {
  const name = fold(heading);
  if (PERSONAL.test(name)) return `"${heading}" is left out: the directory holds nothing about persons.`;
  const meant = closest(name, fieldOf.keys());
  return `"${heading}" is left out: the directory has no such field.${meant ? ` Did you mean "${meant}"?` : ''}`;
}

/** Finds out what the columns of a list hold, whatever their order and spelling. */
export function columnsOf(source: Source, header: readonly Cell[]): Columns & { problems: Problem[] } {
  const columns: Columns & { problems: Problem[] } = { at: new Map(), notes: [], problems: [] };
  for (const [index, { text, offset }] of header.entries()) {
    const field = fieldOf.get(fold(text));
    const before = field && columns.at.get(field);
    if (before !== undefined) {
      const message = `"${text}" and "${header[before]?.text}" both hold the ${HEADINGS[field as Field][0]}. Remove one of the two.`;
      columns.problems.push(problemAt(source, offset, message));
    } else if (field) columns.at.set(field, index);
    else if (text !== '') columns.notes.push(leftOut(text));
  }
  const missing = REQUIRED.filter((field) => !columns.at.has(field)).map((field) => `"${HEADINGS[field][0]}"`);
  if (missing.length > 0) {
    const message = `Columns are missing: ${missing.join(', ')}. Name them in the first row.`;
    columns.problems.push(problemAt(source, header[0]?.offset ?? 0, message));
  }
  return columns;
}
