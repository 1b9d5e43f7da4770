import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { wordsOf } from '../../src/build/editions/html.ts';
import { snapshotOf } from '../../src/build/editions/snapshot.ts';
import { readStore } from '../../src/build/editions/store.ts';
import { attribute } from '../../src/build/html.ts';
import { wizards } from '../../src/wizards/index.ts';
import { readBuilt } from './built.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { dir, pages } = readBuilt();
const { editions } = readStore(CONTENT, 'content');
const json = (path: string) => JSON.parse(readFileSync(join(dir, path), 'utf8'));

/** Words as they are read: typography apart, which is the page's. */
const plain = (html: string) =>
  wordsOf(html.replaceAll('&nbsp;', ' ')).replaceAll(/[’‘]/g, "'").replaceAll('\u00a0', ' ');

test('what an edition would keep of a clause are the words that the site shows', () => {
  const shown: Record<string, { number: string | null; title: string; html: string }> = json('data/clauses.en.json');
  const { clauses } = snapshotOf({ files: loadContent(CONTENT, 'content').files, wizards });
  expect(Object.keys(clauses).sort()).toEqual(Object.keys(shown).sort());
  for (const [id, { number, title, html }] of Object.entries(clauses)) {
    expect({ number, title, words: plain(html) }, id).toEqual({
      number: shown[id]?.number,
      title: shown[id]?.title,
      words: plain(shown[id]?.html ?? ''),
    });
  }
});

test.each(editions)(
  'edition $id can be read page by page, is not indexed and has its data',
  ({ id, pages: policies, wizards: frozen }) => {
    const addresses = ['', ...Object.keys(policies).map((page) => `${page}/`), 'faqs/', 'readings/'];
    for (const address of addresses) {
      const page = pages.find((candidate) => candidate.address === `/editions/${id}/${address}`);
      const robots = page?.elements.find((element) => attribute(element, 'name') === 'robots');
      expect(robots && attribute(robots, 'content'), address).toBe('noindex');
    }
    for (const wizard of Object.keys(frozen)) expect(json(`data/editions/${id}/${wizard}.json`)).toMatchObject({ id });
  },
);

test.each(editions)('every clause and reading of edition $id has its place', ({ id, clauses, readings }) => {
  const idsOn = (address: string) =>
    new Set(
      pages.find((page) => page.address === address)?.elements.flatMap((element) => attribute(element, 'id') ?? []),
    );
  for (const [clause, { page }] of Object.entries(clauses)) expect(idsOn(`/editions/${id}/${page}/`)).toContain(clause);
  for (const reading of Object.keys(readings)) expect(idsOn(`/editions/${id}/readings/`)).toContain(reading);
});

test('the changes name every edition, and are a feed where the site knows its origin', () => {
  const changes = pages.find(({ address }) => address === '/changes/');
  const ids = changes?.elements.flatMap((element) => attribute(element, 'id') ?? []);
  for (const { id } of editions) expect(ids).toContain(id);
  const linked = changes?.elements.some((element) => attribute(element, 'type') === 'application/atom+xml');
  expect(existsSync(join(dir, 'changes/feed.xml'))).toBe(linked);
});
