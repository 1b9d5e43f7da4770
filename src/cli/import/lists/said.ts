import type { Entry } from './list-kind.ts';

/** What a row says of an entry; a key that stands there without a value takes the value away. */
export type Said = Record<string, unknown>;

/** What belongs together: new evidence takes the place of old evidence, never of a part of it. */
const STANDING = ['status', 'asOf', 'version', 'lastKnown', 'source', 'confidence'];

/** What an import leaves alone, or looks at separately. */
const APART = ['id', 'vendor', 'notes', 'reviewed', 'related'];

const PUBLISHED = { kind: 'publisher', fact: "It stands in the publisher's own list." };

const isGroup = (value: unknown): value is Said => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list that does not say where it comes from is the publisher's own. */
function sourceOf(said: unknown, address: string | undefined): unknown {
  if (said === undefined) return { url: address, ...PUBLISHED };
  return isGroup(said) ? { ...PUBLISHED, ...said } : said;
}

function standingOf(said: Said, address: string | undefined): Said {
  const standing = Object.fromEntries(STANDING.map((key) => [key, said[key]]));
  const source = sourceOf(said.source, address);
  const isOwn = isGroup(source) && source.kind === PUBLISHED.kind;
  return {
    ...standing,
    source,
    confidence: said.confidence ?? (isOwn ? 'high' : undefined),
    lastKnown: said.lastKnown ?? (said.status === 'unconfirmed' ? { status: 'unknown' } : undefined),
  };
}

const without = (entry: Said, keys: readonly string[]): Said =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

/** A cell that stands empty takes the pages away; a column that is not there leaves them. */
function relatedOf(said: Said, before: Entry | undefined): unknown {
  if (!Object.hasOwn(said, 'related')) return before?.related;
  return Array.isArray(said.related) && said.related.length === 0 ? undefined : said.related;
}

/** How a row and the entry that it is about make the entry after the import. */
export interface Merge {
  said: Said;
  before: Entry | undefined;
  usual: Said;
  /** The address under which the list is published. */
  address: string | undefined;
  today: string;
}

/** The entry after the import, but for its id and vendor. Notes that people wrote stay. */
export function merged({ said, before, usual, address, today }: Merge): Said {
  const kept = before ? without(before, STANDING) : {};
  return {
    ...usual,
    ...kept,
    ...without(said, [...STANDING, ...APART]),
    ...standingOf(said, address),
    related: relatedOf(said, before),
    notes: before?.notes ?? said.notes,
    reviewed: said.reviewed ?? before?.reviewed ?? today,
  };
}
