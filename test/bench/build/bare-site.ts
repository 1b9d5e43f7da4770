import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPackages } from '../../site/project-copy.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`;

const CONTENT = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { faqs: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }) };
`;

const LINK = '<a href={`#${Astro.props.id}`}><slot>{Astro.props.id}</slot></a>\n';

const PAGE = `---
import { getCollection, render } from 'astro:content';
import Link from '../Link.astro';
const faqs = await getCollection('faqs');
const texts = await Promise.all(faqs.map(async (faq) => ({ faq, ...(await render(faq)) })));
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>FAQs</title></head>
  <body>{texts.map(({ faq, Content }) => <section><h2>{faq.data.question}</h2><Content components={{ Ref: Link, Manual: Link }} /></section>)}</body>
</html>
`;

/** Makes a site of the answers in a folder that is Astro, MDX, one page, and nothing else. */
export function bareSite(faqs: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  cpSync(faqs, join(folder, 'content'), { recursive: true });
  for (const [file, text] of Object.entries({
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': CONTENT,
    'src/Link.astro': LINK,
    'src/pages/index.astro': PAGE,
  }))
    writeFileSync(join(folder, file), text);
  linkPackages(folder);
  return folder;
}
