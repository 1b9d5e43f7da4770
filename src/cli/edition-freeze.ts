import { parseArgs } from 'node:util';
import { loadContent } from '../build/content/load.ts';
import type { Edition } from '../build/editions/edition.ts';
import { completed, nextEdition, published, type Rename, refreshed, unexplained } from '../build/editions/freeze.ts';
import { type Snapshot, snapshotOf } from '../build/editions/snapshot.ts';
import { readStore } from '../build/editions/store.ts';
import { writeEdition } from '../build/editions/write.ts';
import { wizards } from '../wizards/index.ts';
import { CONTENT, complain } from './edition/content.ts';

const USAGE = `Usage: npm run edition:freeze -- --why policy|correction [--date 2027-03-01] [--rename …]
       npm run edition:freeze -- --refresh [--rename …]   (makes the newest anew while it is not published)
       npm run edition:freeze -- --add                    (gives the newest the wizards that it lacks)
       npm run edition:freeze -- --publish                (from then on it never changes)
       --rename support-level:system=installation         (a question; of a value: support-level:issue.audio=sound)`;

const options = {
  why: { type: 'string' },
  date: { type: 'string' },
  rename: { type: 'string', multiple: true },
  refresh: { type: 'boolean' },
  add: { type: 'boolean' },
  publish: { type: 'boolean' },
  content: { type: 'string', default: CONTENT },
} as const;

/** @throws when it is not written as the usage says */
function renameOf(given: string): Rename {
  const { wizard, fact, value, to } =
    /^(?<wizard>[^:]+):(?<fact>[^=]+?)(?:\.(?<value>[^.=]+))?=(?<to>.+)$/.exec(given)?.groups ?? {};
  if (!wizard || !fact || !to) throw new Error(`"${given}" is no renaming.\n${USAGE}`);
  return { wizard, fact, to, ...(value === undefined ? {} : { value }) };
}

/** @throws when the calendar has no such day */
function dayOf(given: string): string {
  const day = new Date(`${given}T00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && day.getTime() && day.toJSON().startsWith(given)) return given;
  throw new Error(`"${given}" is no day of the calendar: write it as in 2027-03-01.`);
}

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function edition(given: Given, now: Snapshot, editions: readonly Edition[]): Edition {
  const [newest, before] = [editions.at(-1), editions.at(-2)];
  const renames = (given.rename ?? []).map(renameOf);
  const { why } = given;
  const date = dayOf(given.date ?? new Date().toISOString().slice(0, 10));
  if (why === 'policy' || why === 'correction') return nextEdition(now, newest, { why, date, renames });
  if (!newest) throw new Error(USAGE);
  if (given.refresh) return refreshed(now, newest, before, renames);
  if (given.add) return completed(now, newest);
  if (given.publish) return published(now, newest);
  throw new Error(USAGE);
}

function freeze(given: Given): void {
  const { files, complete } = loadContent(given.content, 'content');
  const { editions, problems } = readStore(given.content, 'content');
  if (!complete || problems.length) throw new Error('The content has mistakes: npm run check:content says which.');
  const made = edition(given, snapshotOf({ files, wizards }), editions);
  writeEdition(given.content, made);
  console.log(`Edition ${made.id}: ${made.why}, ${made.published ? 'published' : 'not published'}.`);
  const before = editions.filter(({ id }) => id !== made.id).at(-1);
  for (const gone of before ? unexplained(before, made) : []) {
    console.log(`${gone} is not asked any more. If it has another name now, say so: --refresh --rename …`);
  }
}

await complain(USAGE, () => {
  const { values } = parseArgs({ options });
  const asked = [values.why, values.refresh, values.add, values.publish].filter((one) => one !== undefined);
  if (asked.length !== 1) throw new Error(USAGE);
  freeze(values);
});
