import { parseArgs } from 'node:util';
import { loadContent } from '../build/content/load.ts';
import { byAge } from '../build/editions/ids.ts';
import { snapshotOf } from '../build/editions/snapshot.ts';
import { readStore } from '../build/editions/store.ts';
import { wizards } from '../wizards/index.ts';
import { CONTENT, complain } from './edition/content.ts';
import { diffReport } from './edition/diff-report.ts';
import { readMuseum } from './edition/museum.ts';
import { editionsAt, snapshotAt } from './edition/revision.ts';

const USAGE = `Usage: npm run policy:diff -- <edition or git revision>
Says what the policy as it stands now changes since then: clauses, how many situations have another answer and by which
rows, examples, and which links of the museum are touched.`;

await complain(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [since, ...others] = positionals;
  if (since === undefined || others.length) throw new Error(USAGE);
  const { editions } = readStore(CONTENT, 'content');
  const edition = editions.find(({ id }) => id === since);
  const before = edition ? editions.filter(({ id }) => byAge(id, since) <= 0).map(({ id }) => id) : editionsAt(since);
  const old = edition ?? (await snapshotAt(since));
  const current = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards });
  const later = editions.filter(({ id }) => !before.includes(id));
  console.log(diffReport({ since, old, current, later, exhibits: [...readMuseum().values()].flat() }));
});
