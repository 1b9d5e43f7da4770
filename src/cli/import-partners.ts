import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { directoryIn, importPartners } from './import/partners/command.ts';
import { partnersCsv } from './import/partners/export.ts';

const USAGE = `Usage: npm run import:partners -- <csv or json>   shows what the list would add, change and remove
         --write      does it
         --replace    removes the entries that the list does not have
       npm run --silent import:partners -- --export   prints the directory as CSV
The directory is content/data/partners.json, or the file after --into.`;

const DIRECTORY = fileURLToPath(new URL('../../content/data/partners.json', import.meta.url));

const OPTIONS = {
  write: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  export: { type: 'boolean', default: false },
  into: { type: 'string', default: DIRECTORY },
} as const;

function main(): string {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [path, ...others] = positionals;
  if (values.export && path === undefined) return partnersCsv(directoryIn(values.into));
  if (values.export || path === undefined || others.length > 0) throw new Error(USAGE);
  return `${importPartners({ ...values, path, today: new Date().toISOString().slice(0, 10) })}\n`;
}

try {
  process.stdout.write(main());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
