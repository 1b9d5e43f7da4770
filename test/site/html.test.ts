import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuilt } from './built.ts';

const { pages } = readBuilt();

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Ways of writing that are Astro's choice and mean the same.
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Ids are contract, and `levels.two` is a valid one.
      'valid-id': ['error', { relaxed: true }],
      // What comes from the site itself is vouched for by its headers.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles are checked for what they say, not for their length.
      'long-title': 'off',
    },
  }),
);

test.each(pages)('$address is valid HTML', async ({ html }) => {
  const report = await validator.validateString(html);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});

test('a mistake in a page is found', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="en"><body><p><div></div></p></body></html>',
  );
  expect(report.valid).toBe(false);
});
