import { parseArgs } from 'node:util';
import { loadContent } from '../build/content/load.ts';
import { clauseHash } from '../build/editions/hash.ts';
import { reviewOf, type Unreviewed, unreviewed } from '../build/editions/reviewed.ts';
import { snapshotOf } from '../build/editions/snapshot.ts';
import { readStore } from '../build/editions/store.ts';
import { diffLine } from '../build/editions/word-diff.ts';
import { writeReviewed } from '../build/editions/write.ts';
import type { FrozenClauses } from '../schema/edition.ts';
import { wizards } from '../wizards/index.ts';
import { clauseText } from './edition/clause-text.ts';
import { CONTENT, complain } from './edition/content.ts';
import { snapshotAt } from './edition/revision.ts';

const USAGE = `Usage: npm run policy:review [-- --renew]
Says which rows of the tables cite clauses whose words changed since somebody looked at them, and what changed; --renew
writes down that they are right under the words as they are.`;

const RENEW = 'Once these rows are right under these words: npm run policy:review -- --renew';

type Clause = FrozenClauses[string];

/** The rows to be looked at, clause by clause, with what became of its words. */
function report(found: readonly Unreviewed[], now: FrozenClauses, known: ReadonlyMap<string, Clause>): string[] {
  return [...Map.groupBy(found, ({ clause }) => clause)].flatMap(([id, rows]) => {
    const clause = now[id] as Clause;
    const olds = [...new Set(rows.flatMap(({ before }) => before ?? []))].map((hash) => known.get(hash));
    const shown = olds.length
      ? olds.map((old) => (old ? diffLine(clauseText(old), clauseText(clause)) : lost(clause)))
      : [clauseText(clause)];
    return [
      '',
      id,
      ...shown,
      ...rows.map(({ wizard, row, before }) => `  ${before ? 'changed' : 'new'}: ${wizard} > ${row}`),
    ];
  });
}

const lost = (clause: Clause): string =>
  `(The words before are in no edition and not in the last commit.) ${clauseText(clause)}`;

/** Words under which rows may have been looked at: those of editions and of the last commit. */
async function wordsBefore(editions: readonly { clauses: FrozenClauses }[]): Promise<Map<string, Clause>> {
  const committed = await snapshotAt('HEAD', 'content').then(
    ({ clauses }) => [clauses],
    () => [],
  );
  const all = [...committed, ...editions.map(({ clauses }) => clauses)].flatMap((clauses) => Object.values(clauses));
  return new Map(all.map((clause) => [clauseHash(clause), clause]));
}

await complain(USAGE, async () => {
  const { values } = parseArgs({
    options: { renew: { type: 'boolean' }, content: { type: 'string', default: CONTENT } },
  });
  const { clauses } = snapshotOf({ files: loadContent(values.content, 'content').files, wizards });
  const { editions, reviewed } = readStore(values.content, 'content');
  const found = unreviewed(wizards, clauses, reviewed);
  if (found.length) console.log(report(found, clauses, await wordsBefore(editions)).join('\n'));
  else console.log('Every row was looked at under the words of its clauses.');
  if (values.renew) writeReviewed(values.content, reviewOf(wizards, clauses));
  else if (found.length) console.log(`\n${RENEW}`);
});
