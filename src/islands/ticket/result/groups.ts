import type { Finding } from '../../../engine/decide.ts';
import { TO_KNOW } from '../../../engine/marks.ts';
import type { TierRow, Wizard } from '../../../engine/model.ts';

/** An item of the checklist with its state. */
export type Listed = [item: string, finding: Finding];

/** Items that stand together. */
export interface Group {
  id: 'gate' | 'must' | 'expected' | 'know' | 'not-applicable';
  items: Listed[];
}

const ORDER: Group['id'][] = ['gate', 'must', 'expected', 'know', 'not-applicable'];

/** Whether a ticket may be opened at all: this comes before the steps. */
const GATE = ['route', 'production', 'included-issue', 'before.who'];

function groupOf([item, { verdict, scope }]: Listed): Group['id'] | undefined {
  if (verdict === 'not-applicable') return scope === TO_KNOW ? undefined : 'not-applicable';
  if (GATE.includes(item)) return 'gate';
  return scope === TO_KNOW ? 'know' : scope === 'must' ? 'must' : 'expected';
}

/** The items by their weight; groups without any are left out. */
export function groupsOf(items: Record<string, Finding>): Group[] {
  const all = Object.entries(items);
  const groups = ORDER.map((id): Group => ({ id, items: all.filter((listed) => groupOf(listed) === id) }));
  return groups.filter((group) => group.items.length > 0);
}

/**
 * What is only to be known, by the first row that says it: while it is open whether a ticket can be opened, the row for
 * a ticket that can't be is beside the point.
 */
export function known({ tables }: Wizard, item: string, finding: Finding): Finding {
  const rows = tables.find(({ verdict }) => verdict === item)?.rows ?? [];
  const says = new Set(rows.flatMap((row) => ((row as TierRow).value === 'not-applicable' ? [] : [row.id])));
  return { ...finding, rows: finding.rows.filter((row) => says.has(row)).slice(0, 1) };
}

/** What is not there: without which a ticket can't go ahead, what else is expected, and what is to be found out. */
export interface Lacking {
  id: 'must' | 'expected' | 'check';
  items: string[];
}

/** What is lacking, the worst first; kinds of which nothing is lacking are left out. */
export function lackingOf(items: Record<string, Finding>): Lacking[] {
  const all = Object.entries(items);
  const those = (fits: (finding: Finding) => boolean) => all.filter(([, finding]) => fits(finding)).map(([id]) => id);
  const kinds: Lacking[] = [
    { id: 'must', items: those(({ verdict, scope }) => verdict === 'missing' && scope === 'must') },
    { id: 'expected', items: those(({ verdict, scope }) => verdict === 'missing' && scope !== 'must') },
    { id: 'check', items: those(({ verdict, scope }) => UNSETTLED.includes(verdict) && scope !== TO_KNOW) },
  ];
  return kinds.filter((kind) => kind.items.length > 0);
}

const UNSETTLED = ['check', 'depends'];

/** Whether no ticket can be opened, whatever else is done. */
export const isClosed = ({ gates = [] }: Wizard, findings: Record<string, Finding>): boolean =>
  gates.some((gate) => findings[gate]?.verdict === 'missing');
