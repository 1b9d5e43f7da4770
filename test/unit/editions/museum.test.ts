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
import { REPLY_CLOCK } from '../../../src/cli/reply-clock.ts';
import { shareLink } from '../../../src/cli/share-link.ts';
import { NONE, NOT_LISTED } from '../../../src/engine/entries.ts';
import { OVERALL } from '../../../src/engine/items.ts';
import { UNKNOWN } from '../../../src/engine/model.ts';
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

/** Whether an edition has the wizard of a link; the clock of replies is in all of them. */
function isOf({ wizards: has }: Edition, { link }: Exhibit): boolean {
  const { wizard } = shareLink(link);
  return wizard === REPLY_CLOCK || has[wizard] !== undefined;
}

describe('the museum of links', () => {
  test('has lost none that it ever had, and shows none that it does not know', () => {
    expect(exhibits.map(nameOf).sort()).toEqual(ledgerIn().sort());
    expect(exhibits.length).toBeGreaterThanOrEqual(190);
  });

  test('shows every shape once', () => {
    const shapes = exhibits.map(({ shape, link }) => `${shareLink(link).wizard}: ${shape}`);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(new Set(exhibits.map(nameOf)).size).toBe(exhibits.length);
  });

  test('has links of every wizard', () => {
    const shown = new Set(exhibits.map(({ link }) => shareLink(link).wizard));
    expect([...shown].sort()).toEqual([...wizards.map(({ id }) => id), REPLY_CLOCK].sort());
  });

  test.each(wizards)('has links with each verdict of the wizard $id', ({ id, verdicts, overall }) => {
    const own = exhibits.filter(({ link }) => shareLink(link).wizard === id);
    const shown = new Set(own.flatMap((exhibit) => Object.entries(exhibit.verdicts).map((pair) => pair.join('='))));
    const all = overall
      ? overall.map(({ value }) => `${OVERALL}=${value}`)
      : verdicts.flatMap((kind) => (kind.internal ? [] : kind.values.map((value) => `${kind.id}=${value}`)));
    expect(all.filter((pair) => !shown.has(pair))).toEqual([]);
  });

  test.each(wizards)('has links with each answer of the wizard $id', ({ id, facts, lists = [] }) => {
    const own = exhibits.map(({ link }) => shareLink(link)).filter(({ wizard }) => wizard === id);
    const shown = new Set(own.flatMap(({ query }) => [...new URLSearchParams(query)].map((pair) => pair.join('='))));
    const said = [...shown];
    const all = facts
      .filter(({ asked }) => asked !== false)
      .flatMap((fact) => fact.values.map((value) => `${fact.id}=${value}`));
    expect(all.filter((pair) => !shown.has(pair))).toEqual([]);
    for (const list of lists) {
      for (const value of [NONE, UNKNOWN, NOT_LISTED])
        expect(
          said.some((pair) => pair.startsWith(`${list.id}=${value}`)),
          `${list.id}=${value}`,
        ).toBe(true);
      const parts = list.parts.flatMap((part) => part.values);
      expect(
        parts.filter((value) => !said.some((pair) => pair.startsWith(`${list.id}=`) && pair.includes(`~${value}~`))),
      ).toEqual([]);
    }
  });
});

describe.each(exhibits)('a link that is $shape ($link)', (exhibit) => {
  test('says under its own edition what it said', async () => {
    expect(keptOf(await receiptUnder(editionOf(exhibit), exhibit))).toEqual({
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
    if (!isOf(first, exhibit)) return;
    const later = (id: string) => laterThan(history, IDS.first, id);
    expect(FATES).toContain(fateOf(exhibit, { old: first, current: last, later }));
  });
});

test('links of the museum meet every fate in the editions of the tests', () => {
  const [first, second, last] = history;
  const between = new Map(history.map((edition) => [edition.id, edition]));
  const from = (old: Edition) =>
    exhibits
      .filter((exhibit) => isOf(old, exhibit))
      .map((exhibit) =>
        fateOf(exhibit, { old, current: last, later: (id) => laterThan(history, old.id, id), between }),
      );
  expect(new Set([...from(first), ...from(second)])).toEqual(new Set(FATES));
});
