import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DATA_FILES, DEFAULT_LOCALE, type KindName, LOCALISED } from './kinds.ts';

/** Where a content file belongs. */
export interface Place {
  kind: KindName;
  /** Language of the folder that it lies in; data has none. */
  locale: string | undefined;
  /** File name without its extension. */
  name: string;
}

type Misplaced = { misplaced: string };

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const isLocalised = (folder: string): folder is keyof typeof LOCALISED => folder in LOCALISED;

/** A language is one of the site's as soon as it has interface words. */
const isLocale = (root: string, tag: string): boolean =>
  isLanguage(tag) && (tag === DEFAULT_LOCALE || existsSync(join(root, 'strings', tag)));

function inLanguage(root: string, kind: keyof typeof LOCALISED, rest: string[]): Place | Misplaced {
  const [locale = '', file, ...deeper] = rest;
  if (file === undefined)
    return { misplaced: `This file lies outside a language folder. Move it into ${kind}/${DEFAULT_LOCALE}/.` };
  if (!isLocale(root, locale)) {
    return {
      misplaced: `"${locale}" is no language of this site. Use a language tag such as "de" that has its strings/${locale}/ too.`,
    };
  }
  if (deeper.length > 0)
    return { misplaced: `This file lies one folder too deep. Move it up into ${kind}/${locale}/.` };
  return named(file, LOCALISED[kind], { kind, locale });
}

function named(file: string, extension: string, place: Omit<Place, 'name'>): Place | Misplaced {
  if (extname(file) !== extension)
    return { misplaced: `Files in this folder end in ${extension}. Rename the file, or move it.` };
  const name = file.slice(0, -extension.length);
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return { ...place, name };
  return { misplaced: `"${file}" is no usable file name. Use lower-case letters, digits and single hyphens.` };
}

function inData(rest: string[]): Place | Misplaced {
  const kind = DATA_FILES.find((name) => rest.length === 1 && rest[0] === `${name}.json`);
  if (kind) return { kind, locale: undefined, name: kind };
  return {
    misplaced: `The site reads no such file. The files here are ${DATA_FILES.map((name) => `${name}.json`).join(', ')}.`,
  };
}

/** Where the file at a path below the content folder belongs, or why it belongs nowhere. */
export function placeOf(root: string, path: string): Place | Misplaced {
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'data') return inData(rest);
  if (isLocalised(folder)) return inLanguage(root, folder, rest);
  const folders = [...Object.keys(LOCALISED), 'data'].join(', ');
  return { misplaced: `The site reads nothing from here. Move the file into one of the folders ${folders}.` };
}

/** Every file below the content folder, as paths with `/`, in order; what an operating system hides there is not content. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}
