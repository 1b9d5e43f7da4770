import type { Row, Table, Wizard } from '../../engine/model.ts';
import { ownOf } from '../../engine/rows.ts';

/** A row of a decision that a clause is cited by. */
export interface CitingRow {
  wizard: string;
  verdict: string;
  row: string;
}

/** A wizard as far as it is asked here. */
type Deciding = Pick<Wizard, 'id' | 'verdicts' | 'tables' | 'lists' | 'borrows'>;

const rowsOf = (tables: Table[], verdict: string): Row[] =>
  tables.filter((table) => table.verdict === verdict).flatMap((table): Row[] => table.rows);

/**
 * Every row that follows from a clause, in the order of the wizards, their verdicts and their rows; those about the
 * entries of lists last. Rows that only note the clause beside their verdict do not count.
 */
export function rowsCiting(clause: string, wizards: readonly Deciding[]): CitingRow[] {
  return wizards.map(ownOf).flatMap(({ id: wizard, verdicts, tables, lists = [] }) =>
    [{ verdicts, tables }, ...lists.map(({ item }) => item)].flatMap((decision) =>
      decision.verdicts.flatMap(({ id: verdict }) =>
        rowsOf(decision.tables, verdict)
          .filter((row) => row.clauses?.includes(clause))
          .map((row) => ({ wizard, verdict, row: row.id })),
      ),
    ),
  );
}
