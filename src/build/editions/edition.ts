import type { AboutEdition } from '../../schema/edition.ts';
import { byAge } from './ids.ts';
import type { Snapshot } from './snapshot.ts';

/** An edition as it is kept: what it says of itself, and all that its answers are made of. */
export interface Edition extends AboutEdition, Snapshot {}

/** The content of the files of an edition, by their paths in its folder. */
export type EditionFiles = Record<string, unknown>;

const ABOUT = 'edition.json';
const SINGLE = ['pages', 'clauses', 'readings', 'statuses'] as const;

/** An edition as files: `editionOf` gives it back. */
export function filesOfEdition({
  wizards,
  strings,
  pages,
  clauses,
  readings,
  statuses,
  ...about
}: Edition): EditionFiles {
  const inFolder = (folder: string, all: Record<string, unknown>) =>
    Object.entries(all).map(([name, value]) => [`${folder}/${name}.json`, value]);
  return {
    [ABOUT]: about,
    ...Object.fromEntries(SINGLE.map((name) => [`${name}.json`, { pages, clauses, readings, statuses }[name]])),
    ...Object.fromEntries(inFolder('wizards', wizards)),
    ...Object.fromEntries(inFolder('strings', strings)),
  };
}

/** Puts an edition together from its files; what they say has been checked. */
export function editionOf(files: EditionFiles): Edition {
  const folder = (name: string) =>
    Object.fromEntries(
      Object.entries(files).flatMap(([path, value]) => {
        const [, inner] = new RegExp(`^${name}/(.+)\\.json$`).exec(path) ?? [];
        return inner ? [[inner, value]] : [];
      }),
    );
  const single = Object.fromEntries(SINGLE.map((name) => [name, files[`${name}.json`] ?? {}]));
  return {
    ...(files[ABOUT] as AboutEdition),
    ...single,
    wizards: folder('wizards'),
    strings: folder('strings'),
  } as Edition;
}

/**
 * All editions, the oldest first.
 * @param files by their paths below `content/editions`, those of no edition left out of account
 */
export function editionsOf(files: Record<string, unknown>): Edition[] {
  const byEdition = new Map<string, EditionFiles>();
  for (const [path, value] of Object.entries(files)) {
    const [, id, inner] = /^([^/]+)\/(.+)$/.exec(path) ?? [];
    if (id && inner) byEdition.set(id, { ...byEdition.get(id), [inner]: value });
  }
  return [...byEdition.values()].map(editionOf).sort((a, b) => byAge(a.id, b.id));
}
