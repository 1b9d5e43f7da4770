import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { policyCases } from './cases/index.ts';
import { broken } from './policy.ts';

const compiled = compile(supportLevel);

describe.each(Object.entries(policyCases))('%s', (_, cases) => {
  test.each(cases)('$policy', (policyCase) => {
    expect(broken(compiled, policyCase)).toEqual([]);
  });
});
