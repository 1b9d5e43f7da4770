import { type Fact, type ListFact, UNKNOWN } from './model.ts';

/** What the reader found on the official list; `not-found` counts as unsupported (RULES 2, status from the data). */
export const OFFICIAL = ['supported', 'end-of-life', 'not-found', UNKNOWN];

/** The answer of somebody who has nothing of the kind. */
export const NONE = 'none';

/** An entry that the site's list does not have. */
export const NOT_LISTED = 'not-listed';

/** Answers to a list fact that name no entry and exclude every other: nothing of the kind, or nobody knows. */
export const WHOLE = [NONE, UNKNOWN];

const SEPARATOR = '~';

/** One answer to a list fact: which entry, what is said of it, and what the official list says. */
export interface Entry {
  id: string;
  /** Part id → value. */
  parts: Record<string, string>;
  official: string;
}

/** Statuses of the entries of every list, by list and entry id. */
export type Statuses = Record<string, Record<string, string>>;

/**
 * Reads one answer to a list fact.
 * @returns the entry; `undefined` where it names no known entry or a part has no such value
 */
export function readEntry(list: ListFact, statuses: Statuses, value: string): Entry | undefined {
  const [id = '', ...rest] = value.split(SEPARATOR);
  const official = rest[list.parts.length];
  const parts = list.parts.map((part, index) => [part, rest[index]] as const);
  const known = id === NOT_LISTED || Object.hasOwn(statuses[list.list] ?? {}, id);
  if (!known || rest.length !== list.parts.length + 1 || !OFFICIAL.includes(official ?? '')) return undefined;
  if (!parts.every(([part, said]) => takes(part, said))) return undefined;
  return {
    id,
    parts: Object.fromEntries(parts.map(([part, said]) => [part.id, said as string])),
    official: official as string,
  };
}

const takes = ({ values }: Fact, value: string | undefined): boolean => value !== undefined && values.includes(value);

/** Writes one answer to a list fact: `readEntry` gives it back. */
export const writeEntry = ({ parts }: ListFact, { id, parts: said, official }: Entry): string =>
  [id, ...parts.map((part) => said[part.id] ?? UNKNOWN), official].join(SEPARATOR);

const SETTLED = ['preferred', 'supported', 'end-of-life', 'unsupported'];

/** Whether the site's own data settles the status of an entry, so that the official list need not be read. */
export const isSettled = (list: ListFact, statuses: Statuses, id: string): boolean =>
  SETTLED.includes(statuses[list.list]?.[id] ?? '');

/** What an entry counts as: its own status where that settles it, otherwise what the official list says. */
export function countsAs(list: ListFact, statuses: Statuses, { id, official }: Entry): string {
  if (isSettled(list, statuses, id)) return statuses[list.list]?.[id] as string;
  return official === 'not-found' ? 'unsupported' : official;
}
