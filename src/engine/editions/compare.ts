import { DEPENDS, type Finding } from '../decide.ts';
import { carryEntry, carryOver } from './carry.ts';
import type { Answered, Comparison, Difference, Fate, LaterEdition, WhyEdition } from './model.ts';
import type { Ruling } from './ruling.ts';

/** What is compared: the decision of the link's edition and the current one, and what lies between. */
export interface Editions {
  old: Ruling;
  current: Ruling;
  /** The editions after the link's, oldest first; the last is the current one. */
  later: LaterEdition[];
  /** The decisions of the editions between, by id; needed only where some corrected and others followed the policy. */
  between?: ReadonlyMap<string, Ruling>;
  /** Whether a clause reads otherwise now. */
  isReworded: (clause: string) => boolean;
}

/** Works a link of an older edition out under both editions and says what became of its answer. */
export function compareEditions(editions: Editions, answered: Answered): Comparison {
  const { old, current, later, isReworded } = editions;
  const { moved, ...taken } = carryOver(old, current, later, answered);
  const was = old.findings(answered);
  const is = current.findings(taken);
  const differences = Object.entries(was).flatMap(([verdict, finding]) => {
    const now = keyNow(editions, answered, taken, verdict);
    if (now === undefined || saysOf(finding) === saysOf(is[now])) return [];
    return [difference(editions, answered, verdict, finding, is[now])];
  });
  const asks = old.left(answered).length ? [] : current.left(taken);
  const cited = [...Object.values(was), ...Object.values(is)].flatMap(({ clauses }) => clauses);
  const reworded = [...new Set(cited)].filter(isReworded);
  return { fate: fateOf({ moved, asks, differences, reworded }), ...taken, moved, asks, differences, reworded };
}

/** The key under which a verdict stands now: that of an entry of a list goes by its place; `undefined` once it is gone. */
function keyNow({ old, current, later }: Editions, { lists = {} }: Answered, taken: Answered, verdict: string) {
  const [, key = verdict, place] = /^(.+)\[(\d+)\]$/.exec(verdict) ?? [];
  const value = lists[key]?.[Number(place ?? 0)];
  if (value === undefined) return verdict;
  const now = carryEntry(old, current, later, { key, value });
  if (!now || place === undefined) return now?.key;
  return `${now.key}[${taken.lists?.[now.key]?.indexOf(now.value)}]`;
}

type Found = Pick<Comparison, 'moved' | 'asks' | 'differences' | 'reworded'>;

function fateOf({ moved, asks, differences, reworded }: Found): Fate {
  if (asks.length && differences.every(({ is }) => is?.verdict === DEPENDS)) return 'asked';
  if (differences.length) return differences.every(({ why }) => why === 'correction') ? 'corrected' : 'changed';
  if (moved.length) return 'moved';
  return reworded.length ? 'reworded' : 'same';
}

/** What a verdict says, without where it says so: two that agree in it are the same answer. */
export const saysOf = (finding: Finding | undefined): string =>
  JSON.stringify([finding?.verdict, finding?.possible, finding?.condition, finding?.conditions, finding?.reasons]);

function difference(
  editions: Editions,
  answered: Answered,
  verdict: string,
  was: Finding,
  is: Finding | undefined,
): Difference {
  const [before, after] = [was.clauses, is?.clauses ?? []];
  const clauses = [
    ...after.filter((id) => !before.includes(id) || editions.isReworded(id)),
    ...before.filter((id) => !after.includes(id)),
  ];
  const why = whyOf(editions, answered, verdict, was);
  return { verdict, was, is, why, clauses: clauses.length ? clauses : after.length ? after : before };
}

/** A verdict was corrected where no edition that followed the policy changed it, and nobody says so unknowing. */
function whyOf(editions: Editions, answered: Answered, verdict: string, was: Finding): WhyEdition {
  const { later, current, between } = editions;
  if (later.every(({ why }) => why === later[0]?.why)) return later[0]?.why ?? 'policy';
  let before = saysOf(was);
  for (const [index, { id, why }] of later.entries()) {
    const ruling = index === later.length - 1 ? current : between?.get(id);
    if (!ruling) return 'policy';
    const after = saysUnder({ ...editions, current: ruling, later: later.slice(0, index + 1) }, answered, verdict);
    if (after !== before && why === 'policy') return 'policy';
    before = after;
  }
  return 'correction';
}

function saysUnder(editions: Editions, answered: Answered, verdict: string): string {
  const taken = carryOver(editions.old, editions.current, editions.later, answered);
  const now = keyNow(editions, answered, taken, verdict);
  return saysOf(now === undefined ? undefined : editions.current.findings(taken)[now]);
}
