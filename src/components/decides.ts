import type { Row, Table, Wizard } from '../engine/model.ts';
import { ownOf } from '../engine/rows.ts';
import { CITED } from '../wizards/reply-clock/index.ts';

/** A verdict that a clause bears on, with the first row that says so. */
export interface Decision {
  wizard: string;
  verdict: string;
  row: string;
}

const rowCiting = (tables: Table[], verdict: string, clause: string) =>
  tables
    .filter((table) => table.verdict === verdict)
    .flatMap((table): Row[] => table.rows)
    .find((row) => row.clauses?.includes(clause));

/** A wizard as far as it is asked here. */
type Deciding = Pick<Wizard, 'id' | 'verdicts' | 'tables' | 'lists' | 'borrows'>;

function decisionsIn(wizard: Deciding, clause: string): Decision[] {
  const decisions: Deciding[] = [ownOf(wizard), ...(wizard.lists ?? []).map(({ item }) => item)];
  return decisions.flatMap(({ verdicts, tables }) =>
    verdicts.flatMap(({ id }) => {
      const row = rowCiting(tables, id, clause);
      return row ? [{ wizard: wizard.id, verdict: id, row: row.id }] : [];
    }),
  );
}

/**
 * Where a clause decides something: one place a verdict, in the order of the wizards and their verdicts, those about
 * the entries of lists last. Rows that only note the clause beside their verdict do not count.
 */
export function whereItDecides(clause: string, wizards: readonly Deciding[]): Decision[] {
  return wizards.flatMap((wizard) => decisionsIn(wizard, clause));
}

/** The wizard that has no tables: it works with the clauses themselves. */
const CLOCK = 'reply-clock';

/**
 * Ids of the wizards that some of these clauses decide in, in their order, the reply clock last. It reckons with the
 * clauses on the reply time and on priority (sla.48-hours, sla.office-hours, partners.priority).
 */
export function wizardsDecidedBy(clauses: readonly string[], wizards: readonly Deciding[]): string[] {
  const deciding = wizards.filter((wizard) => clauses.some((clause) => whereItDecides(clause, [wizard]).length > 0));
  return [...deciding.map(({ id }) => id), ...(clauses.some((clause) => CITED.includes(clause)) ? [CLOCK] : [])];
}
