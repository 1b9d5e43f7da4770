import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../build/content/load.ts';
import type { Edition } from '../build/editions/edition.ts';
import { type Snapshot, snapshotOf } from '../build/editions/snapshot.ts';
import { newestOf, readStore } from '../build/editions/store.ts';
import { wizards } from '../wizards/index.ts';
import { CONTENT, complain } from './edition/content.ts';
import { type Exhibit, keptOf, ledgerIn, MUSEUM, nameOf, readMuseum, receiptUnder } from './edition/museum.ts';

const USAGE = `Usage: npm run policy:links -- --record [--museum test/links]
Writes down what new links say, given as { "shape", "link" }, and what links of an edition not yet published say now.
What a published edition says of a link is never written anew.`;

type Draft = Pick<Exhibit, 'shape' | 'link'> & Partial<Exhibit>;

/** @throws when the edition of an exhibit is gone */
async function recorded(draft: Draft, editions: readonly Edition[], now: Snapshot, newest: Edition): Promise<Exhibit> {
  const edition = draft.edition ?? newest.id;
  const own = editions.find(({ id }) => id === edition);
  if (!own) throw new Error(`There is no edition ${edition}.`);
  if (draft.receipt !== undefined && own.published) return draft as Exhibit;
  const { shape, link } = draft;
  return { shape, link, edition, ...keptOf(await receiptUnder(own.published ? own : now, { link, edition })) };
}

async function record(folder: string): Promise<void> {
  const now = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards });
  const store = readStore(CONTENT, 'content');
  const newest = newestOf(store);
  if (!newest) throw new Error('No edition has been frozen.');
  const names = new Set(ledgerIn(folder));
  for (const [file, drafts] of readMuseum(folder)) {
    const exhibits = await Promise.all(drafts.map((draft) => recorded(draft, store.editions, now, newest)));
    for (const exhibit of exhibits) names.add(nameOf(exhibit));
    writeFileSync(join(folder, file), `${JSON.stringify(exhibits, null, 2)}\n`);
  }
  writeFileSync(join(folder, 'ledger.json'), `${JSON.stringify([...names], null, 2)}\n`);
  console.log(`${names.size} links are in the museum.`);
}

await complain(USAGE, async () => {
  const { values } = parseArgs({
    options: { record: { type: 'boolean' }, museum: { type: 'string', default: MUSEUM } },
  });
  if (!values.record) throw new Error(USAGE);
  await record(values.museum);
});
