import type { Citation, Table, Wizard } from './model.ts';

/** A row of some table, or what is said of a list as a whole. */
export interface AnyRow extends Citation {
  id: string;
}

/** Every decision that a wizard is made of: its own, and the one about an entry of each of its lists. */
export const decisionsOf = (wizard: Wizard): Wizard[] => [wizard, ...(wizard.lists ?? []).map(({ item }) => item)];

/** A wizard without the tables that it takes over from another one. */
export function ownOf<W extends Pick<Wizard, 'verdicts' | 'tables' | 'borrows'>>(wizard: W): W {
  const borrowed = new Set(wizard.borrows?.verdicts);
  return {
    ...wizard,
    verdicts: wizard.verdicts.filter(({ id }) => !borrowed.has(id)),
    tables: wizard.tables.filter(({ verdict }) => !borrowed.has(verdict)),
  };
}

/** Every table of a wizard, those about the entries of its lists included. */
export const tablesOf = (wizard: Wizard): Table[] => decisionsOf(wizard).flatMap(({ tables }) => tables);

/** Every row of a wizard that cites something. */
export const rowsOf = (wizard: Wizard): AnyRow[] => [
  ...tablesOf(wizard).flatMap((table): AnyRow[] => table.rows),
  ...(wizard.lists ?? []).flatMap(({ none, unknown }) => [none, unknown]),
];
