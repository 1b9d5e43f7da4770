import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser. The helper that Vite puts round it waits for the styles of what is imported, which
 * here are loaded by name or with the page, and every page with an island would carry it.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
