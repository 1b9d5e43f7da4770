import type { Row, Wizard } from '../../engine/model.ts';
import { ownOf } from '../../engine/rows.ts';
import type { FrozenClauses, Reviewed } from '../../schema/edition.ts';
import { clauseHash } from './hash.ts';

/** A clause under which a row has to be looked at again. */
export interface Unreviewed {
  wizard: string;
  row: string;
  clause: string;
  /** The hash of the words under which the row was looked at last, if ever. */
  before: string | undefined;
}

const tablesOf = (wizard: Wizard) => [
  ...ownOf(wizard).tables,
  ...(wizard.lists ?? []).flatMap(({ item }) => item.tables),
];

const rowsOf = (wizard: Wizard): Row[] => tablesOf(wizard).flatMap((table): Row[] => table.rows);

const citedBy = ({ clauses = [], notes = [] }: Row): string[] => [...new Set([...clauses, ...notes])];

/** What `reviewed.json` says once every row has been looked at under the clauses as they are. */
export function reviewOf(wizards: readonly Wizard[], clauses: FrozenClauses): Reviewed {
  const hashes = (row: Row) =>
    citedBy(row).flatMap((id) => {
      const clause = clauses[id];
      return clause ? [[id, clauseHash(clause)] satisfies [string, string]] : [];
    });
  return Object.fromEntries(
    wizards.map((wizard) => [
      wizard.id,
      Object.fromEntries(
        rowsOf(wizard)
          .filter((row) => hashes(row).length)
          .map((row) => [row.id, Object.fromEntries(hashes(row))]),
      ),
    ]),
  );
}

/** The rows that were not looked at since the words of a clause that they cite became what they are. */
export function unreviewed(wizards: readonly Wizard[], clauses: FrozenClauses, reviewed: Reviewed): Unreviewed[] {
  return Object.entries(reviewOf(wizards, clauses)).flatMap(([wizard, rows]) =>
    Object.entries(rows).flatMap(([row, hashes]) =>
      Object.entries(hashes).flatMap(([clause, hash]) => {
        const before = reviewed[wizard]?.[row]?.[clause];
        return before === hash ? [] : [{ wizard, row, clause, before }];
      }),
    ),
  );
}
