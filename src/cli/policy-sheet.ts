import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../build/content/load.ts';
import { snapshotOf } from '../build/editions/snapshot.ts';
import { wizards } from '../wizards/index.ts';
import { CONTENT, complain } from './edition/content.ts';
import { signOffSheet } from './edition/sheet.ts';

const USAGE = `Usage: npm run --silent policy:sheet
Prints the sign-off sheet: every outcome of every wizard with its shortest case, as Markdown.`;

await complain(USAGE, () => {
  parseArgs({});
  const { edition } = JSON.parse(readFileSync(join(CONTENT, 'data/site.json'), 'utf8')) as { edition: string };
  const snapshot = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards });
  console.log(signOffSheet(snapshot, edition));
});
