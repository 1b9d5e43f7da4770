import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packAll } from '../../src/build/compress.ts';

const dir = mkdtempSync(join(tmpdir(), 'packed-'));
const page = '<p>A ticket covers one issue.</p>'.repeat(40);

beforeAll(async () => {
  for (const [name, content] of Object.entries({ 'index.html': page, 'small.css': 'a{}', 'picture.png': page }))
    writeFileSync(join(dir, name), content);
  await packAll(dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

test('a text lies ready in gzip and brotli, which say the same', () => {
  expect(gunzipSync(readFileSync(join(dir, 'index.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(join(dir, 'index.html.br'))).toString()).toBe(page);
});

test('what is small or packed already is left alone', () =>
  expect(readdirSync(dir).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'picture.png',
    'small.css',
  ]));

test('the same text gives the same bytes', async () => {
  const bytes = () => ['gz', 'br'].map((kind) => readFileSync(join(dir, `index.html.${kind}`)));
  const first = bytes();
  await packAll(dir);
  expect(bytes()).toEqual(first);
});
