import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from './built.ts';
import { buildIn, copyProject } from './project-copy.ts';

let copy: string;

beforeAll(() => {
  copy = copyProject('again');
  // The site that it is compared with was built for the address that it was told of.
  buildIn(copy, { SITE_URL: process.env.SITE_URL, BASE_PATH: process.env.BASE_PATH });
}, 240_000);
afterAll(() => rmSync(copy, { recursive: true }));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

test('built again, elsewhere, the site has the same files with the same bytes', () => {
  const again = join(copy, 'dist');
  expect(filesIn(again)).toEqual(filesIn(dist.replace(/\/$/, '')));
  const changed = filesIn(again).filter(
    (file) => !readFileSync(join(again, file)).equals(readFileSync(join(dist, file))),
  );
  expect(changed).toEqual([]);
});
