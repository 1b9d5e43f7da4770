import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { addressFrom } from './src/build/address.ts';
import { securityHeaders } from './src/build/headers.ts';
import { originNotice } from './src/build/origin-notice.ts';

const address = addressFrom(process.env);

export default defineConfig({
  ...address,
  integrations: [
    mdx(),
    preact(),
    ...(address.site ? [sitemap()] : []),
    originNotice(address),
    securityHeaders(address),
  ],
  trailingSlash: 'always',
  // Styles and scripts in files keep the policy short; one file of each serves every page from the cache.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // The default 'jsx' drops the space between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
});
