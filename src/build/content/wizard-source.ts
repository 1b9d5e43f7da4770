import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './source.ts';

function sourcesIn(folder: string, shown: string): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ file: `${shown}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Finds where a row or a fact of a wizard is written, so that a problem about it has a place.
 * @param project the folder of the project
 * @returns for a wizard and an id the file and offset of the quoted id; the wizard's folder where it stands nowhere as such
 */
export function wizardSources(project: string) {
  const read = new Map<string, Source[]>();
  return (wizard: string, id: string): { source: Source; offset: number } => {
    const shown = `src/wizards/${wizard}`;
    const sources = read.get(wizard) ?? sourcesIn(join(project, shown), shown);
    read.set(wizard, sources);
    const found = sources
      .map((source) => ({ source, offset: source.text.indexOf(`'${id}'`) }))
      .find(({ offset }) => offset >= 0);
    return found ?? { source: { file: shown, text: '' }, offset: 0 };
  };
}
