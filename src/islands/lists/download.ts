import { type Column, deviceColumns, integrationColumns, trunkColumns } from '../../engine/catalogue/columns.ts';
import { asCsv, asJson } from '../../engine/catalogue/export.ts';
import type { FinderProps } from './props.ts';

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  hardware: deviceColumns,
  trunks: trunkColumns,
  integrations: integrationColumns,
};

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

export type Format = keyof typeof TYPES;

/** A browser may begin to read what it saves only after a while. */
const KEPT_MS = 60_000;

function save(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/**
 * Saves entries of a list as a file, in the order given, with all that is known of them.
 * @throws when the entries can't be had
 */
export async function saveEntries(
  ids: readonly string[],
  format: Format,
  { sources, name }: FinderProps,
): Promise<void> {
  const response = await fetch(sources.entries);
  if (!response.ok) throw new Error(`${sources.entries}: ${response.status}`);
  const all = new Map(((await response.json()) as { id: string }[]).map((entry) => [entry.id, entry]));
  const entries = ids.flatMap((id) => all.get(id) ?? []);
  const text = format === 'csv' ? asCsv(entries, COLUMNS[name] ?? []) : asJson(entries);
  save(text, `${name}.${format}`, TYPES[format]);
}
