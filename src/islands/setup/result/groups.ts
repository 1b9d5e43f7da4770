import type { Finding } from '../../../engine/decide.ts';

/** Items that stand together in a result. */
export interface Group {
  id: 'mend' | 'check' | 'not-supported' | 'conditional' | 'supported' | 'not-applicable';
  items: [item: string, finding: Finding][];
}

const ORDER: Group['id'][] = ['mend', 'check', 'not-supported', 'conditional', 'supported', 'not-applicable'];

const groupOf = ({ verdict, scope }: Finding): Group['id'] =>
  verdict === 'not-supported' && scope === 'install' ? 'mend' : (verdict as Group['id']);

/** The items of a result, what has to be mended first before all else; groups without any are left out. */
export function groupsOf(items: Record<string, Finding>): Group[] {
  const all = Object.entries(items);
  const groups = ORDER.map((id): Group => ({ id, items: all.filter(([, finding]) => groupOf(finding) === id) }));
  return groups.filter((group) => group.items.length > 0);
}

/** Something to do about an item. */
export interface Task {
  item: string;
  remedy: string;
}

/** All that is to be done, in the order in which it helps: what has to be mended, what to find out, the rest. */
export const tasksOf = (items: Record<string, Finding>): Task[] =>
  groupsOf(items).flatMap((group) =>
    group.items.flatMap(([item, { remedies = [] }]) => remedies.map((remedy) => ({ item, remedy }))),
  );
