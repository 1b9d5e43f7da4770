import type { Citation, Condition, Table, TierRow, VerdictKind } from '../../engine/model.ts';

/** The verdicts of every item of a setup, worst first (RULES 2). */
const VALUES = ['not-supported', 'check', 'conditional', 'supported', 'not-applicable'];

/** Tiers that serve every item: what does not apply, what is refused, what is open, what hangs on something. */
const TIERS = ['not-applicable', 'refused', 'open', 'condition', 'otherwise'];

const TIER_OF: Record<string, string> = {
  'not-applicable': 'not-applicable',
  'not-supported': 'refused',
  check: 'open',
  conditional: 'condition',
  supported: 'otherwise',
};

/** What a row of an item says besides its verdict. */
export interface RowDetails extends Citation {
  remedies?: string[];
  condition?: string;
  reason?: string;
  scope?: string;
}

/** A row of an item: its tier follows from its verdict. */
export function row(id: string, when: Condition, value: string, details: RowDetails): TierRow {
  return { id, tier: TIER_OF[value] as string, when, value, ...details };
}

/** The table of an item. */
export const table = (verdict: string, rows: TierRow[]): Table => ({ hitPolicy: 'tiers', verdict, tiers: TIERS, rows });

/** The verdict of an item, about the fact of the same name unless another is given. */
export const kind = (id: string, scope: string, about = id): VerdictKind => ({ id, values: VALUES, about, scope });

/** What every `not-supported` of the whole installation adds (RULES 2, scope install). */
export const INSTALL = ['scope.outside-guidelines', 'conduct.hourly-charge'];
