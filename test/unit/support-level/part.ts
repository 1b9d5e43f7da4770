import type { Row, Wizard } from '../../../src/engine/model.ts';

/** As much of a wizard as one of its verdicts takes to be worked out: a fraction of the time. */
export function partOf(wizard: Wizard, verdict: string): Wizard {
  const needed = new Set([verdict]);
  const tables = wizard.tables.toReversed().filter((table) => {
    if (!needed.has(table.verdict)) return false;
    for (const input of table.rows.flatMap(inputs)) needed.add(input);
    return true;
  });
  return { ...wizard, tables: tables.reverse(), verdicts: wizard.verdicts.filter(({ id }) => needed.has(id)) };
}

/** The facts and verdicts that a row looks at. */
const inputs = (row: Row): string[] => [...Object.keys(row.when), ...('inherits' in row ? (row.inherits ?? []) : [])];
