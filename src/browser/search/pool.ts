import type { Concept, Probe } from './concept.ts';
import type { Index, Match } from './index-api.ts';
import type { Query } from './query.ts';
import { WEIGHTS } from './weights.ts';

/** An entry that may be what the reader looks for. */
export interface Candidate {
  match: Match;
  score: number;
  /** Places in its text of words that fit. */
  places: Set<number>;
  /** How much of the query it speaks of: 1 for all of it. */
  coverage: number;
}

type Pool = Map<string, Candidate>;

/** Every entry that speaks of something in the query. */
export async function candidatesFor({ concepts, together }: Query, index: Index): Promise<Candidate[]> {
  const [pools, sideBySide] = await Promise.all([
    Promise.all(concepts.map((concept) => poolOf(concept, index))),
    Promise.all(together.map((words) => index.search(`"${words}"`))),
  ]);
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const all: Pool = new Map();
  pools.forEach((pool, place) => {
    const weight = concepts[place]?.weight ?? 0;
    for (const one of pool.values()) {
      put(all, { ...one, score: one.score * weight, coverage: weight / whole }, (a, b) => a + b);
    }
  });
  for (const { id } of sideBySide.flatMap(({ results }) => results)) {
    const one = all.get(id);
    if (one) one.score += WEIGHTS.pair;
  }
  return [...all.values()];
}

async function poolOf({ probes }: Concept, index: Index): Promise<Pool> {
  const pool: Pool = new Map();
  const answers = await Promise.all(probes.map((probe) => ask(probe, index)));
  for (const one of answers.flat()) put(pool, one, Math.max);
  return pool;
}

/** What one probe finds; several words count for more where they stand side by side, and for less where they do not. */
async function ask({ text, exact, weight }: Probe, index: Index): Promise<Candidate[]> {
  const several = text.includes(' ');
  const [{ results }, phrases] = await Promise.all([
    index.search(exact ? `"${text}"` : text),
    several ? index.search(`"${text}"`) : { results: [] },
  ]);
  const together = new Set(phrases.results.map(({ id }) => id));
  return results.map((match) => {
    const apart = match.score * (several ? WEIGHTS.apart : 1);
    const score = together.has(match.id) ? match.score + WEIGHTS.pair : apart;
    return { match, score: score * weight, places: new Set(match.words), coverage: 0 };
  });
}

function put(pool: Pool, one: Candidate, join: (a: number, b: number) => number): void {
  const there = pool.get(one.match.id);
  if (!there) {
    pool.set(one.match.id, { ...one, places: new Set(one.places) });
    return;
  }
  there.score = join(there.score, one.score);
  there.coverage += one.coverage;
  for (const place of one.places) there.places.add(place);
}
