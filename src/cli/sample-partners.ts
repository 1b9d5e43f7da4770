import { writeFileSync } from 'node:fs';
import { entriesJson } from './import/partners/entries-json.ts';
import { sampleDirectory } from './sample/directory.ts';

/** `npm run sample:partners`: writes the sample directory anew. */
writeFileSync(new URL('../../content/data/partners.sample.json', import.meta.url), entriesJson(sampleDirectory()));
