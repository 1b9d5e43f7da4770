import { type Change, changesBetween } from '../../editions/difference.ts';
import { EDITIONS } from '../../editions/folder.ts';
import { breaches } from '../../editions/ledger.ts';
import { placeOfEntry } from '../../editions/place.ts';
import { unreviewed } from '../../editions/reviewed.ts';
import { snapshotOf } from '../../editions/snapshot.ts';
import { newestOf } from '../../editions/store.ts';
import { type Content, fileOf } from '../content.ts';
import { nearest } from '../document.ts';
import { type Problem, problemAt } from '../problem.ts';

const FREEZE = 'npm run edition:freeze --';

const problemIn = (content: Content, path: string, message: string): Problem =>
  problemAt({ file: `${content.folder}/${EDITIONS}/${path}`, text: '' }, 0, message);

/** Every frozen edition is as the ledger recorded it, and the newest is the one that the site publishes. */
export function checkEditions(content: Content): Problem[] {
  const { store } = content;
  if (store.problems.length) return store.problems;
  if (!store.editions.length) {
    return [problemIn(content, '', `No edition has been frozen. Make the first one: ${FREEZE} --why policy`)];
  }
  return [...breaches(store, `${content.folder}/${EDITIONS}`), ...misnamed(content), ...checkNewest(content)];
}

/** An edition stands in the folder of its name, and only the newest may be unpublished. */
function misnamed(content: Content): Problem[] {
  const { editions, files } = content.store;
  const newest = editions.at(-1)?.id;
  return editions.flatMap(({ id, published }) => {
    const path = `${id}/edition.json`;
    if (!files.has(path)) return [problemIn(content, '', `The edition ${id} stands in a folder of another name.`)];
    if (published || id === newest) return [];
    return [problemIn(content, path, 'A newer edition follows, and this one is not published. Remove one of the two.')];
  });
}

function checkNewest(content: Content): Problem[] {
  const site = fileOf(content, 'site');
  const newest = newestOf(content.store)?.id;
  if (!site?.data || site.data.edition === newest) return [];
  const message = `The site says edition ${site.data.edition}, and the newest is ${newest}. Write that one.`;
  return [problemAt(site.source, nearest(site.head, ['edition']), message)];
}

/** What a published edition says is what the site says: another word or another row is another edition. */
export function checkAgainstEdition(content: Content): Problem[] {
  const newest = newestOf(content.store);
  if (!newest?.published) return [];
  const changes = changesBetween(newest, snapshotOf(content));
  const [gained, others] = [changes.filter(isOfNewWizard), changes.filter((change) => !isOfNewWizard(change))];
  function isOfNewWizard({ part, of }: Change): boolean {
    return (part === 'wizards' || part === 'strings') && newest?.wizards[of] === undefined;
  }
  return [
    ...others.map((change) => {
      const { source, offset } = placeOfEntry(content, change);
      return problemAt(source, offset, differs(change, newest.id));
    }),
    ...[...new Set(gained.map(({ of }) => of))].map((wizard) =>
      problemIn(content, newest.id, `The edition ${newest.id} lacks the wizard "${wizard}". Add it: ${FREEZE} --add`),
    ),
  ];
}

const KIND: Record<Change['part'], string> = {
  wizards: 'entry',
  pages: 'page',
  clauses: 'clause',
  readings: 'reading',
  strings: 'text',
  statuses: 'status of',
};

const HOW: Record<Change['how'], (edition: string) => string> = {
  added: (edition) => `is not in edition ${edition}, which is published`,
  removed: (edition) => `is in edition ${edition}, which is published, and gone here`,
  changed: (edition) => `is not as edition ${edition} has it, which is published`,
};

function differs({ part, of, id, how }: Change, edition: string): string {
  const name = `${of ? `${of} > ` : ''}${id.replaceAll('\n', ' > ')}`;
  return (
    `The ${KIND[part]} "${name}" ${HOW[how](edition)}. Put it back, or declare a new edition: ` +
    `${FREEZE} --why policy, or --why correction where the policy had been read wrongly.`
  );
}

/** Whoever changes the words of a clause looks at the rows that cite it. */
export function checkReviewed(content: Content): Problem[] {
  const { clauses } = snapshotOf(content);
  const found = unreviewed(content.wizards, clauses, content.store.reviewed);
  return [...Map.groupBy(found, ({ clause }) => clause)].map(([clause, rows]) => {
    const { source, offset } = placeOfEntry(content, { part: 'clauses', of: '', id: clause });
    const names = [...new Set(rows.map(({ wizard, row }) => `${wizard} > ${row}`))].join(', ');
    const what = rows.some(({ before }) => before) ? 'has other words than when' : 'came to bear on rows since';
    const message = `The clause "${clause}" ${what} somebody last looked at them: ${names}.`;
    return problemAt(source, offset, `${message} Look at them again: npm run policy:review`);
  });
}

/** Until an edition is published its links may come to mean something else. */
export function watchUnpublished(content: Content): Problem[] {
  const newest = newestOf(content.store);
  if (!newest || newest.published) return [];
  const message = `This edition is not published: links to it may come to mean something else. ${FREEZE} --publish settles it.`;
  return [problemIn(content, `${newest.id}/edition.json`, message)];
}
