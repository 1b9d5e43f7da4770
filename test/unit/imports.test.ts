import { describe, expect, test } from 'vitest';
import { sourcesOf } from './source/files.ts';
import { table, trespasses } from './source/import-table.ts';
import { nodesOf, placeOf, type Source, treeOf } from './source/tree.ts';

const CODE = /\.(ts|tsx|mts|mjs|js|astro)$/;
const sources = sourcesOf(CODE);
const parts = [...new Set(sources.map(({ path }) => path.split('/')[1] ?? ''))];

test('every part of src/ has its line in the table', () =>
  expect(parts.filter((part) => !(part in table))).toEqual([]));

test.each(parts)('src/%s imports what it may and nothing else', (part) => {
  const files = sources.filter(({ path }) => path.split('/')[1] === part);
  expect(files.flatMap(trespasses)).toEqual([]);
});

test('only components say when an island wakes up', () => {
  const elsewhere = sources.filter(({ path }) => !path.startsWith('src/components/'));
  expect(elsewhere.flatMap(clientDirectives)).toEqual([]);
});

test('the engine asks no clock and knows no page', () => {
  const engine = sources.filter(({ path }) => /^src\/(engine|wizards)\//.test(path));
  expect(engine.length).toBeGreaterThan(0);
  expect(engine.flatMap(surroundings)).toEqual([]);
});

describe('the table is enforced', () => {
  const wrong = (path: string, text: string) => trespasses({ path, text });

  test.each([
    ['src/engine/a.ts', "\nimport { x } from '../i18n/index.ts';", ['src/engine/a.ts:2 engine may not import i18n']],
    ['src/engine/a.ts', "import { z } from 'zod';", ['src/engine/a.ts:1 engine may not import the package zod']],
    [
      'src/engine/a.ts',
      "import { x } from '../schema/faq.ts';",
      ['src/engine/a.ts:1 engine may import types of schema only'],
    ],
    ['src/engine/a.ts', "import { x } from './b';", ['src/engine/a.ts:1 ./b lacks its ending']],
    ['src/engine/a.ts', "export * from '../cli/a.ts';", ['src/engine/a.ts:1 engine may not import cli']],
    [
      'src/islands/a.tsx',
      "const x = await import('../build/a.ts');",
      ['src/islands/a.tsx:1 islands may not import build'],
    ],
    [
      'src/islands/a.tsx',
      "type T = import('../schema/faq.ts').Faq;",
      ['src/islands/a.tsx:1 islands may not import schema'],
    ],
    [
      'src/components/A.astro',
      "---\nimport A from '../layouts/A.astro';\n---\n",
      ['src/components/A.astro:2 components may not import layouts'],
    ],
    [
      'src/components/A.astro',
      "<script>\nimport '../pages/a.ts';\n</script>",
      ['src/components/A.astro:2 components may not import pages'],
    ],
    [
      'src/schema/a.ts',
      "import x from '../../content/data/site.json';",
      ['src/schema/a.ts:1 ../../content/data/site.json stands outside src'],
    ],
    [
      'src/pages/a.astro',
      "---\nimport { x } from '../build/a.ts';\n---\n",
      ['src/pages/a.astro:2 pages may not import build'],
    ],
  ])('%s: %j', (path, text, problems) => expect(wrong(path, text)).toEqual(problems));

  test.each([
    ['src/engine/a.ts', "import type { Faq } from '../schema/faq.ts'; import { b } from './b.ts';"],
    ['src/engine/a.ts', "import { type Faq } from '../schema/faq.ts'; export type { Faq } from '../schema/faq.ts';"],
    ['src/islands/a.tsx', "import { useState } from 'preact/hooks'; import { w } from '../wizards/index.ts';"],
    [
      'src/pages/a.astro',
      "---\nimport A from '../layouts/A.astro';\nimport { getEntry } from 'astro:content';\n---\n<A />",
    ],
  ])('%s may: %j', (path, text) => expect(wrong(path, text)).toEqual([]));
});

function clientDirectives(source: Source): string[] {
  return [...nodesOf(treeOf(source))]
    .filter(({ type, name }) => type === 'JSXIdentifier' && String(name).startsWith('client:'))
    .map((node) => placeOf(source, node.start));
}

function surroundings(source: Source): string[] {
  const outside = /^(window|document|globalThis|self|navigator|location|localStorage|performance|process|Date\.now)$/;
  return [...nodesOf(treeOf(source))]
    .filter((node) => /^(Identifier|MemberExpression|NewExpression)$/.test(node.type))
    .map((node) => ({ node, text: source.text.slice(node.start, node.end) }))
    .filter(({ node, text }) => outside.test(text) || (node.type === 'NewExpression' && text === 'new Date()'))
    .map(({ node, text }) => `${placeOf(source, node.start)} ${text}`);
}
