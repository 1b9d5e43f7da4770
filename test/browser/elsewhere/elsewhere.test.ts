import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Served, serve } from '../../../src/build/serve/serve.ts';
import { readBuilt } from '../../site/built.ts';
import { proveAddress } from './address.ts';
import { proveLanguage } from './language.ts';
import { BASE, buildElsewhere, type Elsewhere } from './site.ts';

/** One build serves both proofs, since a build is what they cost. */
describe('built below a path of a known origin, with one language more', () => {
  let copy: string;
  let served: Served;
  let site: Elsewhere;

  beforeAll(async () => {
    copy = buildElsewhere();
    served = await serve(join(copy, 'dist'), { base: BASE });
    site = { url: served.url, built: readBuilt(join(copy, 'dist')), data: join(copy, 'content/data') };
  }, 300_000);
  afterAll(async () => {
    await served?.close();
    if (copy) rmSync(copy, { recursive: true });
  });

  proveAddress(() => site);
  proveLanguage(() => site);
});
