import { closest } from '../../../build/content/nearby.ts';
import { type Problem, problemAt } from '../../../build/content/problem.ts';
import type { Source } from '../../../build/content/source.ts';
import type { Column } from '../../../engine/catalogue/columns.ts';
import { fold } from '../../../engine/catalogue/fold.ts';
import type { Cell } from '../csv.ts';
import type { ListKind } from './list-kind.ts';

/** What publishers call the columns otherwise. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  vendor: ['manufacturer', 'brand', 'make', 'maker'],
  name: ['model', 'device', 'phone', 'product', 'provider', 'trunk', 'integration'],
  aliases: ['alias', 'other names', 'also known as'],
  kind: ['type', 'category'],
  status: ['support', 'support status', 'tier', 'level'],
  provisioning: ['provisioning methods', 'provisioning method'],
  countries: ['country'],
  edition: ['minimum edition', 'licence', 'license'],
  calls: ['simultaneous calls', 'minimum calls', 'sc'],
  limits: ['limit', 'limitations'],
  'as-of': ['date', 'last updated'],
  'source-url': ['source', 'url', 'link', 'address'],
  'source-fact': ['fact'],
  notes: ['note', 'comment', 'comments', 'remark', 'remarks'],
};

/** Which columns a table has, and where. */
export interface Headings {
  at: { column: Column; place: number }[];
  /** What the table has and the list does not take, in words for whoever imports. */
  leftOut: string[];
  problems: Problem[];
}

function known(columns: readonly Column[]): Map<string, Column> {
  const names = columns.flatMap((column) =>
    [column.key, ...(OTHER_NAMES[column.key] ?? [])].map((name): [string, Column] => [fold(name), column]),
  );
  return new Map(names);
}

function missing(source: Source, { required }: ListKind, { at }: Headings, header: readonly Cell[]): Problem[] {
  const absent = required.filter((key) => !at.some(({ column }) => column.key === key)).map((key) => `"${key}"`);
  if (absent.length === 0) return [];
  const message = `Columns are missing: ${absent.join(', ')}. Name them in the first row.`;
  return [problemAt(source, header[0]?.offset ?? 0, message)];
}

/** Finds out what the columns of a table hold, whatever their order and spelling. */
export function headingsOf(source: Source, header: readonly Cell[], kind: ListKind): Headings {
  const names = known(kind.columns);
  const headings: Headings = { at: [], leftOut: [], problems: [] };
  for (const [place, { text, offset }] of header.entries()) {
    const column = names.get(fold(text));
    const before = headings.at.find((other) => other.column === column);
    if (column && before) {
      const message = `"${text}" and "${header[before.place]?.text}" both hold the column "${column.key}". Remove one of the two.`;
      headings.problems.push(problemAt(source, offset, message));
    } else if (column) headings.at.push({ column, place });
    else if (text !== '') {
      const meant = closest(fold(text), names.keys());
      const hint = meant ? ` Did you mean "${names.get(meant)?.key}"?` : '';
      headings.leftOut.push(`"${text}" is left out: the list has no such column.${hint}`);
    }
  }
  headings.problems.push(...missing(source, kind, headings, header));
  return headings;
}
