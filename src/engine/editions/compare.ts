import { DEPENDS, type Finding } from '../decide.ts';
import { carryOver } from './carry.ts';
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
  const differences = Object.entries(was).flatMap(([verdict, finding]) =>
    saysOf(finding) === saysOf(is[verdict]) ? [] : [difference(editions, answered, verdict, finding, is[verdict])],
  );
  const asks = old.left(answered).length ? [] : current.left(taken);
  const cited = [...Object.values(was), ...Object.values(is)].flatMap(({ clauses }) => clauses);
  const reworded = [...new Set(cited)].filter(isReworded);
  return { fate: fateOf({ moved, asks, differences, reworded }), ...taken, moved, asks, differences, reworded };
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

/** A verdict was corrected where no edition that followed the policy changed it. */
function whyOf(
  { old, current, later, between }: Editions,
  answered: Answered,
  verdict: string,
  was: Finding,
): WhyEdition {
  const whys = new Set(later.map(({ why }) => why));
  if (whys.size === 1) return later[0]?.why ?? 'policy';
  let before = saysOf(was);
  for (const [index, { id, why }] of later.entries()) {
    const ruling = index === later.length - 1 ? current : between?.get(id);
    const taken = ruling && carryOver(old, ruling, later.slice(0, index + 1), answered);
    const after = taken ? saysOf(ruling.findings(taken)[verdict]) : before;
    if (after !== before && why === 'policy') return 'policy';
    before = after;
  }
  return 'correction';
}
