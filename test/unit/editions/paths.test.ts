import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { count, shortestPaths } from '../../../src/engine/editions/paths.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';

const compiled = compile(supportLevel);
const { store, values } = compiled;
const root = values['level-2'] as number;
const sizes = supportLevel.facts.map(({ values: all }) => all.length);

test('the counts of all values of a verdict make up the whole space', () => {
  const counts = ['no', 'conditional', 'yes'].map((value) => count(store, root, sizes, (leaf) => leaf === value));
  expect(counts.every((each) => each > 0)).toBe(true);
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(127_008);
});

test('the ways to a value come with the fewest answers first, and each gives it whatever else is answered', () => {
  const paths = [...shortestPaths<string>(store, root, supportLevel.facts, (leaf) => leaf === 'yes')];
  const lengths = paths.map(({ answers }) => Object.keys(answers).length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  const covered = paths.map(({ answers }) =>
    supportLevel.facts.reduce((all, { id, values: some }) => all * (answers[id] === undefined ? some.length : 1), 1),
  );
  expect(covered.reduce((sum, each) => sum + each, 0)).toBe(count(store, root, sizes, (leaf) => leaf === 'yes'));
  expect(paths.every(({ leaf }) => leaf === 'yes')).toBe(true);
});

test('there is no way to a leaf that does not exist', () => {
  expect([...shortestPaths(store, root, supportLevel.facts, (leaf) => leaf === 'never')]).toEqual([]);
});
