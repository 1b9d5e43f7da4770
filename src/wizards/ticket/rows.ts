import type { Citation, Condition, Table, TierRow, VerdictKind } from '../../engine/model.ts';

/** The states of an item of the checklist, worst first. */
const VALUES = ['missing', 'check', 'done', 'not-applicable'];

const TIERS = ['not-applicable', 'missing', 'check', 'done'];

/** How far an item weighs: without a must no ticket can go ahead, without what is expected it may bounce (RULES 3). */
export type Weight = 'must' | 'expected';

/** A row of an item; its tier follows from its state. */
export const row = (
  id: string,
  when: Condition,
  value: string,
  citation: Citation,
  ...remedies: string[]
): TierRow => ({
  id,
  tier: value,
  when,
  value,
  ...citation,
  ...(remedies.length > 0 ? { remedies } : {}),
});

/** The table of an item. */
export const table = (verdict: string, rows: TierRow[]): Table => ({ hitPolicy: 'tiers', verdict, tiers: TIERS, rows });

/** The verdict of an item, about the fact of the same name unless another is given. */
export const kind = (id: string, scope: Weight, about = id): VerdictKind => ({ id, values: VALUES, about, scope });

/** The three states of a step, under a condition of its own. */
export function stepRows(id: string, citation: Citation, when: Condition = {}, scope?: Weight): TierRow[] {
  const reach = scope === undefined ? {} : { scope };
  const name = scope === undefined ? id : `${id}.${scope}`;
  return [
    { ...row(`${name}.not-yet`, { ...when, [id]: ['not-yet'] }, 'missing', citation, id), ...reach },
    { ...row(`${name}.unknown`, { ...when, [id]: ['unknown'] }, 'check', citation, id), ...reach },
    { ...row(`${name}.done`, { ...when, [id]: ['done'] }, 'done', citation), ...reach },
  ];
}

/** The states of such a step, that it does not apply among them. */
export const optionalRows = (id: string, citation: Citation): TierRow[] => [
  row(`${id}.not-applicable`, { [id]: ['not-applicable'] }, 'not-applicable', citation),
  ...stepRows(id, citation),
];
