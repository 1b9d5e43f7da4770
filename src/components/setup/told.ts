import type { Row, Wizard } from '../../engine/model.ts';
import { rowsOf, tablesOf } from '../../engine/rows.ts';
import type { Locale, Messages } from '../../i18n/index.ts';
import type { SourcePlace } from '../../islands/setup/result/load.ts';
import { targetsIn } from '../content/targets.ts';
import { wordsOf } from '../content/words.ts';
import { contextOf } from '../context.ts';

/** The words of rows that another wizard lends, as far as they refuse something: only that is passed on. */
async function borrowedRows(wizard: Wizard, locale: Locale): Promise<Record<string, string>> {
  if (!wizard.borrows) return {};
  const refusing = tablesOf(wizard).flatMap(({ rows }): Row[] =>
    rows.filter((row) => 'tier' in row && row.value === 'no'),
  );
  const known = new Set(refusing.filter((row) => !('inherits' in row)).map(({ id }) => id));
  const { rows } = await wordsOf(wizard.borrows.wizard, locale);
  return Object.fromEntries(Object.entries(rows as Record<string, string>).filter(([id]) => known.has(id)));
}

/** The words of rows; where all states of an item are told in the same words, those stand once, under the item. */
function sharedRows(rows: Record<string, string>): Record<string, string> {
  const itemOf = (row: string) => row.slice(0, row.lastIndexOf('.'));
  const items = Map.groupBy(Object.entries(rows), ([row]) => itemOf(row));
  return Object.fromEntries(
    [...items].flatMap(([item, told]) => {
      const [[, text] = ['', '']] = told;
      const isShared = told.length > 1 && told.every(([, other]) => other === text);
      return isShared ? [[item, text]] : told;
    }),
  );
}

/** Why the items of a wizard stand as they do, and what to do about them. */
export async function toldOf(wizard: Wizard, locale: Locale): Promise<Messages> {
  const { conditions = {}, remedies = {}, rows } = await wordsOf(wizard.id, locale);
  const all = { ...(await borrowedRows(wizard, locale)), ...(rows as Record<string, string>) };
  return { conditions, remedies, rows: wizard.gates ? sharedRows(all) : all };
}

/** Where that stands which the rows of a wizard cite. Clauses go by their number; their titles come with their words. */
export async function sourcesOf(wizard: Wizard, params: { locale?: string }): Promise<Record<string, SourcePlace>> {
  const { locale, lang, link } = await contextOf(params);
  const cited = new Set(
    rowsOf(wizard).flatMap(({ clauses = [], notes = [], readings = [] }) => [...clauses, ...notes, ...readings]),
  );
  const sources = (await targetsIn(locale))
    .filter(({ id }) => cited.has(id))
    .map(({ id, number, title, path, language }): [string, SourcePlace] => [
      id,
      { number, ...(number === null ? { title } : {}), href: link(path), lang: lang(language) },
    ]);
  return Object.fromEntries(sources);
}
