import { type Answers, type Fact, UNKNOWN, type Wizard } from './model.ts';

/** Key of a link that names the edition of the policy. */
export const POLICY = 'policy';

/** Why a piece of a link does not count. */
export type WhyIgnored = 'unknown-fact' | 'unknown-value' | 'duplicate' | 'unknown-edition' | 'irrelevant';

/** A piece of a link that does not count, as it stood there. */
export interface Ignored {
  key: string;
  value: string;
  why: WhyIgnored;
}

/** What could be read of a link. */
export interface Decoded {
  answers: Answers;
  ignored: Ignored[];
  /** The edition that the link names, or the current one. */
  policy: string;
}

/**
 * Reads the query of a share link. Total: it never throws, and every piece that it drops is named.
 * @param query with or without its question mark
 * @param editions the editions known, the current one first
 */
export function decode(query: string, wizard: Wizard, editions: readonly string[]): Decoded {
  const decoded: Decoded = { answers: {}, ignored: [], policy: editions[0] ?? '' };
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const why = fault(wizard, editions, seen, key, value);
    if (why) decoded.ignored.push({ key, value, why });
    else if (key === POLICY) decoded.policy = value;
    else decoded.answers[key] = value;
    if (!why) seen.add(key);
  }
  return { ...decoded, answers: inQuestionOrder(wizard, decoded.answers) };
}

function fault(
  { facts }: Wizard,
  editions: readonly string[],
  seen: ReadonlySet<string>,
  key: string,
  value: string,
): WhyIgnored | undefined {
  const fact = facts.find(({ id }) => id === key);
  if (!fact && key !== POLICY) return 'unknown-fact';
  if (seen.has(key)) return 'duplicate';
  if (!fact) return editions.includes(value) ? undefined : 'unknown-edition';
  return takes(fact, value) ? undefined : 'unknown-value';
}

const takes = (fact: Fact, value: string): boolean => value === UNKNOWN || fact.values.includes(value);

const inQuestionOrder = ({ facts }: Wizard, answers: Answers): Answers =>
  Object.fromEntries(facts.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));

/**
 * Writes the query of a share link, without a question mark: `decode` gives the same answers back.
 * @param answers values of the wizard's facts, or `unknown`
 * @param policy the edition
 */
export function encode(wizard: Wizard, answers: Answers, policy: string): string {
  return new URLSearchParams({ ...inQuestionOrder(wizard, answers), [POLICY]: policy }).toString();
}
