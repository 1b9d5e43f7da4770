import type { Decoded, Ignored, WhyIgnored } from '../link.ts';
import { POLICY } from '../marks.ts';
import { type Answers, UNKNOWN } from '../model.ts';

/** A fact whose values can't be listed: times, zones, days. */
export interface OpenFact<Fault extends string = string> {
  /** Public key in share links and receipts. */
  id: string;
  /** What is wrong with a value, `undefined` when it is one of the fact's. */
  fault(value: string): Fault | undefined;
}

/** What is wrong with a value, by its fact. */
export type Faults<Fault extends string> = Record<string, Fault>;

/** What could be read of a link, and what is wrong with the values that don't count. */
export interface DecodedOpen<Fault extends string> extends Decoded {
  /** For facts that no other piece of the link answers. */
  faults: Faults<Fault>;
}

/**
 * Reads the query of a share link over open facts. Total: it never throws, and every piece that it drops is named.
 * @param query with or without its question mark
 * @param editions the editions known, the current one first
 */
export function decodeOpen<Fault extends string>(
  query: string,
  facts: readonly OpenFact<Fault>[],
  editions: readonly string[],
): DecodedOpen<Fault> {
  const ignored: Ignored[] = [];
  const read = new Map<string, string>();
  const faults = new Map<string, Fault>();
  for (const [key, value] of new URLSearchParams(query)) {
    const fact = facts.find(({ id }) => id === key);
    const fault = fact && value !== UNKNOWN ? fact.fault(value) : undefined;
    const why = whyIgnored(key, value, { known: fact !== undefined, taken: read.has(key), fault }, editions);
    if (why) ignored.push({ key, value, why });
    else read.set(key, value);
    if (why === 'unknown-value' && fault !== undefined) faults.set(key, fault);
  }
  return {
    answers: inOrder(facts, read),
    ignored,
    policy: read.get(POLICY) ?? editions[0] ?? '',
    faults: left(faults, read),
  };
}

function whyIgnored(
  key: string,
  value: string,
  { known, taken, fault }: { known: boolean; taken: boolean; fault: string | undefined },
  editions: readonly string[],
): WhyIgnored | undefined {
  if (!known && key !== POLICY) return 'unknown-fact';
  if (taken) return 'duplicate';
  if (!known) return editions.includes(value) ? undefined : 'unknown-edition';
  return fault === undefined ? undefined : 'unknown-value';
}

const inOrder = (facts: readonly OpenFact[], read: ReadonlyMap<string, string>): Answers =>
  Object.fromEntries(facts.flatMap(({ id }) => (read.has(id) ? [[id, read.get(id) as string]] : [])));

const left = <Fault extends string>(faults: ReadonlyMap<string, Fault>, read: ReadonlyMap<string, string>) =>
  Object.fromEntries([...faults].filter(([id]) => !read.has(id))) as Faults<Fault>;

/**
 * Writes the query of a share link, without a question mark: `decodeOpen` gives the same answers back. Colons, slashes
 * and commas stay as they are, which a query may have, so that a time and a zone can be read in it.
 * @param answers values of the facts, or `unknown`
 * @param policy the edition
 */
export function encodeOpen(facts: readonly OpenFact[], answers: Answers, policy: string): string {
  const query = new URLSearchParams({ ...inOrder(facts, new Map(Object.entries(answers))), [POLICY]: policy });
  return query.toString().replaceAll(/%3A|%2F|%2C/g, decodeURIComponent);
}
