import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { placeOf, type Source } from './tree.ts';

/** What a part of `src/` may take from where; it may always take from itself. */
interface Allowed {
  /** Parts of `src/`. */
  parts?: readonly string[];
  /** Parts of which it may take types only. */
  types?: readonly string[];
  /** Packages, with everything below their name. */
  packages?: readonly string[] | 'any';
}

const DATA = ['schema', 'engine', 'wizards'] as const;
const BELOW_PAGES = ['content.config.ts', ...DATA, 'i18n', 'islands', 'browser', 'components'] as const;
const PAGES = { parts: [...BELOW_PAGES, 'layouts', 'pages', 'styles'], packages: 'any' } as const;

/** The parts of `src/`, in the order in which one builds on another. */
export const table: Record<string, Allowed> = {
  // Astro's own loader of single files swallows malformed JSON, so this file reads them itself.
  'content.config.ts': {
    parts: ['schema'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod', 'node:fs/promises', 'node:url'],
  },
  schema: { packages: ['astro/zod'] },
  engine: { types: ['schema'] },
  wizards: { parts: ['engine'] },
  i18n: { types: ['schema'], packages: ['temporal-polyfill'] },
  islands: { parts: ['wizards', 'engine', 'i18n'], packages: ['preact'] },
  browser: { parts: ['i18n'] },
  components: { parts: [...BELOW_PAGES, 'styles', 'build', 'cli'], packages: 'any' },
  layouts: PAGES,
  pages: PAGES,
  styles: PAGES,
  build: { parts: DATA, packages: 'any' },
  cli: { parts: [...DATA, 'i18n', 'build'], packages: 'any' },
};

/** Parts that run under plain Node, which resolves no import without its ending. */
const PLAIN = new Set(['engine', 'wizards', 'schema', 'i18n', 'build', 'cli']);

/** What a file imports against the table, each as `file:line` and what is wrong. */
export function trespasses(source: Source): string[] {
  return importsOf(source).flatMap((one) => {
    const wrong = trespass(source.path, one);
    return wrong ? [`${placeOf(source, one.offset)} ${wrong}`] : [];
  });
}

function trespass(path: string, one: Import): string | undefined {
  const part = partOf(path);
  const allowed = table[part];
  if (!allowed) return `src/${part} is not in the table`;
  if (!one.specifier.startsWith('.')) {
    return mayTakePackage(allowed, one.specifier) ? undefined : `${part} may not import the package ${one.specifier}`;
  }
  if (PLAIN.has(part) && !posix.extname(one.specifier)) return `${one.specifier} lacks its ending`;
  const target = posix.join(posix.dirname(path), one.specifier);
  if (!target.startsWith('src/')) return `${one.specifier} stands outside src`;
  return mayTakePart(part, allowed, partOf(target), one.typeOnly);
}

function mayTakePart(part: string, allowed: Allowed, target: string, typeOnly: boolean): string | undefined {
  if (target === part || allowed.parts?.includes(target)) return undefined;
  if (!allowed.types?.includes(target)) return `${part} may not import ${target}`;
  return typeOnly ? undefined : `${part} may import types of ${target} only`;
}

function mayTakePackage({ packages = [] }: Allowed, specifier: string): boolean {
  return packages === 'any' || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}
