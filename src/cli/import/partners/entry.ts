import { inWords } from '../../../build/content/issue-words.ts';
import type { Problem } from '../../../build/content/problem.ts';
import type { Attempt } from '../../../build/content/source.ts';
import { type Partner, partnerSchema } from '../../../schema/partner.ts';
import type { Field } from './columns.ts';
import { problemIn, type Row, type Sheet, type Values, valuesOf } from './sheet.ts';

/** What a list of the publisher says of its own entries. */
const PUBLISHED = { kind: 'publisher', fact: 'The level stands in the publisher’s own list.' };

function entryOf({ latitude, longitude, sourceKind, sourceUrl, sourceFact, ...values }: Values): unknown {
  const located = latitude !== undefined || longitude !== undefined;
  return {
    ...values,
    coordinates: located ? { lat: latitude, lng: longitude } : undefined,
    serves: values.serves ?? (values.country === undefined ? [] : [values.country]),
    languages: values.languages ?? [],
    services: values.services ?? [],
    source: { kind: sourceKind ?? PUBLISHED.kind, url: sourceUrl, fact: sourceFact ?? PUBLISHED.fact },
    confidence: values.confidence ?? 'high',
  };
}

/** Where what stands deeper in an entry comes from. */
const NESTED: Record<string, Field> = {
  coordinates: 'latitude',
  'coordinates.lat': 'latitude',
  'coordinates.lng': 'longitude',
  source: 'sourceUrl',
  'source.kind': 'sourceKind',
  'source.url': 'sourceUrl',
  'source.fact': 'sourceFact',
};

function problemsOf(
  sheet: Sheet,
  row: Row,
  values: Values,
  issues: readonly { path: PropertyKey[]; message: string }[],
) {
  return issues.map(({ path, message }): Problem => {
    const field = NESTED[path.join('.')] ?? (path[0] as Field);
    return problemIn(sheet, row, field, values[field] === undefined ? 'is missing here. Add it.' : message);
  });
}

/**
 * The company of a row, held against the schema of the directory.
 * @param today the last day that it may be dated
 */
export function readEntry(sheet: Sheet, row: Row, today: string): Attempt<Partner> {
  const { values, problems } = valuesOf(sheet, row);
  if (problems.length > 0) return { ok: false, problems };
  const result = partnerSchema.safeParse(entryOf(values), { error: inWords });
  if (!result.success) return { ok: false, problems: problemsOf(sheet, row, values, result.error.issues) };
  const { asOf } = result.data;
  if (asOf === undefined || asOf <= today.slice(0, asOf.length)) return { ok: true, value: result.data };
  const early = problemIn(sheet, row, 'asOf', 'has not come yet. Write the day for which the list is right.');
  return { ok: false, problems: [early] };
}
