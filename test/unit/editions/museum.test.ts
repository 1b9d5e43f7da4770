import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import type { Edition } from '../../../src/build/editions/edition.ts';
import { laterThan } from '../../../src/build/editions/serve.ts';
import { type Snapshot, snapshotOf } from '../../../src/build/editions/snapshot.ts';
import { readStore } from '../../../src/build/editions/store.ts';
import {
  type Exhibit,
  fateOf,
  keptOf,
  ledgerIn,
  nameOf,
  readMuseum,
  receiptUnder,
} from '../../../src/cli/edition/museum.ts';
import { shareLink } from '../../../src/cli/share-link.ts';
import { wizards } from '../../../src/wizards/index.ts';
import { history, IDS } from './history.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

const now = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards });
const { editions } = readStore(CONTENT, 'content');
const exhibits = [...readMuseum().values()].flat();

const FATES = ['same', 'reworded', 'moved', 'asked', 'changed', 'corrected'];

/** An edition as its links are worked out: until it is published, it is what the site says today. */
function editionOf({ edition }: Exhibit): Snapshot {
  const own = editions.find(({ id }) => id === edition);
  if (!own) throw new Error(`There is no edition ${edition}`);
  return own.published ? own : now;
}

describe('the museum of links', () => {
  test('has lost none that it ever had, and shows none that it does not know', () => {
    expect(exhibits.map(nameOf).sort()).toEqual(ledgerIn().sort());
    expect(exhibits.length).toBeGreaterThanOrEqual(52);
  });

  test('shows every shape once', () => {
    const shapes = exhibits.map(({ shape, link }) => `${shareLink(link).wizard}: ${shape}`);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(new Set(exhibits.map(nameOf)).size).toBe(exhibits.length);
  });

  test('has links with each verdict of each wizard that it shows', () => {
    for (const wizard of wizards.filter(
      ({ id, overall }) => !overall && exhibits.some(({ link }) => shareLink(link).wizard === id),
    )) {
      const shown = new Set(exhibits.flatMap(({ verdicts }) => Object.entries(verdicts).map((pair) => pair.join('='))));
      const all = wizard.verdicts
        .filter(({ internal }) => !internal)
        .flatMap(({ id, values }) => values.map((value) => `${id}=${value}`));
      expect(all.filter((pair) => !shown.has(pair))).toEqual([]);
    }
  });
});

describe.each(exhibits)('a link that is $shape ($link)', (exhibit) => {
  test('says under its own edition what it said', () => {
    expect(keptOf(receiptUnder(editionOf(exhibit), exhibit))).toEqual({
      verdicts: exhibit.verdicts,
      receipt: exhibit.receipt,
    });
  });

  test('comes to an answer under the current edition', () => {
    const { wizard } = shareLink(exhibit.link);
    const later = laterThan(editions, exhibit.edition, wizard);
    expect(FATES).toContain(fateOf(exhibit, { old: editionOf(exhibit), current: now, later: () => later }));
  });

  test('comes to an answer under editions that change everything', () => {
    const [first, , last] = history as readonly [Edition, Edition, Edition];
    const { wizard } = shareLink(exhibit.link);
    if (!first.wizards[wizard]) return;
    const later = (id: string) => laterThan(history, IDS.first, id);
    expect(FATES).toContain(fateOf(exhibit, { old: first, current: last, later }));
  });
});

test('links of the museum meet every fate in the editions of the tests', () => {
  const [first, second, last] = history;
  const between = new Map(history.map((edition) => [edition.id, edition]));
  const from = (old: Edition) =>
    exhibits.map((exhibit) =>
      fateOf(exhibit, { old, current: last, later: (id) => laterThan(history, old.id, id), between }),
    );
  expect(new Set([...from(first), ...from(second)])).toEqual(new Set(FATES));
});
