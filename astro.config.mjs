import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { addressFrom } from './src/build/address.ts';
import { precompressed } from './src/build/compress.ts';
import { securityHeaders } from './src/build/headers.ts';
import { originNotice } from './src/build/origin-notice.ts';
import { pagePictures } from './src/build/pictures/index.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search/index.ts';

const address = addressFrom(process.env);

/** What wizards share comes in one file: many small ones would weigh a tenth more. */
const wizardParts = {
  name: 'wizard',
  test: /preact\/|islands\/(editions\/older|view\/|(details|focus|lazy|navigation|sentences|session|state|tone|words)\.)|engine\/(ask|compile|decide|diagram|entries|link|model)\.|support-level\/facts\./,
  minShareCount: 2,
};

/** What all wizards unfold for print. */
const printing = { name: 'unfold', test: /islands\/unfold\./, priority: 2 };

/** What works out verdicts about items; whatever writes of them needs no more of it. */
const itemParts = { name: 'items', test: /engine\/(entry-words|items|overall)\./, minShareCount: 2 };

/** The rules about a setup, which its result looks at again when it leads on to other wizards. */
const setupRules = { name: 'setup-rules', test: /src\/wizards\/setup\/(?!handover)/ };

/** What the pages of wizards about items share. */
const itemsPage = { name: 'items-page', test: /islands\/setup\/(as-state|item|page)\./, minShareCount: 2 };

/** The finder of partners fetches its data, and tells clicks, as wizards do, and needs nothing else of theirs. */
const fetching = { name: 'json', test: /islands\/(elsewhere|json)\./, priority: 2 };

/** The search speaks in the same way as wizards do, and needs nothing else of theirs. */
const speech = { name: 'speech', test: /i18n\/(messages|locales)\./, priority: 1 };

/** @param {string} page a frozen edition is superseded, or says what the policy itself says */
const isListed = (page) => !page.includes('/editions/');

/** What the reply clock shares with wizards: it has no tables, and does without what works them out. */
const preactParts = {
  name: 'preact',
  test: /preact\/|i18n\/(format|index|paths|fallback)\.|engine\/(marks|model)\.|islands\/(attention|lazy|view\/parts)\.|preload-helper/,
  minShareCount: 2,
  priority: 1,
};

export default defineConfig({
  ...address,
  integrations: [
    mdx(),
    preact(),
    ...(address.site ? [sitemap({ filter: isListed })] : []),
    originNotice(address),
    searchIndex(),
    pagePictures(),
    securityHeaders(address),
    precompressed(),
  ],
  trailingSlash: 'always',
  // Styles and scripts in files keep the policy short; one file of each serves every page from the cache.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports()],
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutKnown } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [fetching, printing, speech, preactParts, wizardParts, itemParts, setupRules, itemsPage],
              },
            },
          },
        },
      },
    },
  },
  // The default 'jsx' drops the space between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
});

/**
 * Astro marks the modules of MDX for itself, by a directive of which the bundler would warn once a file.
 * @param {import('vite').Rolldown.LogLevel} level
 * @param {import('vite').Rolldown.RolldownLog} log
 * @param {(level: import('vite').Rolldown.LogLevel, log: import('vite').Rolldown.RolldownLog) => void} show
 */
function withoutKnown(level, log, show) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
}
