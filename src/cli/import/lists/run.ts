import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asCsv } from '../../../engine/catalogue/export.ts';
import { entriesIn, importList } from './command.ts';
import type { ListKind } from './list-kind.ts';

const DATA = fileURLToPath(new URL('../../../../content/data/', import.meta.url));

const usage = (name: string, { file }: ListKind): string =>
  `Usage: npm run import:${name} -- <csv or json>   shows what the list would add, change and remove
         --write              does it
         --keep               keeps the entries that the list does not have
         --source <address>   where the list is published, for rows that name no source
       npm run --silent import:${name} -- --export   prints the list as CSV, with every column
The list is content/data/${file}.json, or lies in the folder after --into.`;

const OPTIONS = {
  write: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  export: { type: 'boolean', default: false },
  source: { type: 'string' },
  into: { type: 'string', default: DATA },
} as const;

function outcome(name: string, kind: ListKind): string {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const { write, keep, into, source } = values;
  const [path, ...others] = positionals;
  if (values.export && path === undefined) return asCsv(entriesIn(into, kind), kind.columns);
  if (values.export || path === undefined || others.length > 0) throw new Error(usage(name, kind));
  const today = new Date().toISOString().slice(0, 10);
  return `${importList({ kind, path, into, write, keep, address: source, today })}\n`;
}

/** The command `npm run import:<name>`: does what its arguments say, or says what is wrong with them. */
export function runImport(name: string, kind: ListKind): void {
  try {
    process.stdout.write(outcome(name, kind));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
