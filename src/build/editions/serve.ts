import type { LaterEdition } from '../../engine/editions/model.ts';
import type { OtherWords, ServedEdition, Wording } from '../../engine/editions/served.ts';
import type { Row, Wizard } from '../../engine/model.ts';
import { type Addresses, linked, type PathOf, pathsIn, pathsNow } from './addresses.ts';
import type { Edition } from './edition.ts';

/** The editions after one, as its links are taken through them. */
export const laterThan = (editions: readonly Edition[], id: string, wizard: string): LaterEdition[] =>
  editions
    .slice(editions.findIndex((edition) => edition.id === id) + 1)
    .map((edition) => ({ id: edition.id, why: edition.why, renames: edition.renames[wizard] ?? {} }));

/**
 * What a browser needs of an edition to open a link of it.
 * @param editions all of them, oldest first
 * @throws when there is no such edition, or it lacks the wizard
 */
export function servedEdition(
  editions: readonly Edition[],
  id: string,
  wizard: string,
  addresses: Addresses,
): ServedEdition {
  const edition = editions.find((candidate) => candidate.id === id);
  const frozen = edition?.wizards[wizard];
  const current = editions.at(-1);
  if (!edition || !frozen || !current) throw new Error(`No wizard "${wizard}" in edition "${id}"`);
  const asked = new Set((frozen.lists ?? []).map(({ list }) => list));
  return {
    id,
    href: addresses.link(`/editions/${id}/`),
    wizard: frozen,
    statuses: Object.fromEntries(Object.entries(edition.statuses).filter(([list]) => asked.has(list))),
    words: edition.strings[wizard],
    later: laterThan(editions, id, wizard),
    otherWords: otherWords(edition, current, wizard, addresses),
  };
}

function otherWords(old: Edition, current: Edition, wizard: string, addresses: Addresses): Record<string, OtherWords> {
  const cited = [...citedBy(old.wizards[wizard]), ...citedBy(current.wizards[wizard])];
  const differing = [...new Set(cited)].flatMap((id): [string, OtherWords][] => {
    const [was, is] = [old.clauses[id], current.clauses[id]];
    if (!was || (was.title === is?.title && was.html === is.html)) return [];
    const wording = (edition: Edition, pathOf: PathOf): Wording | null => {
      const clause = edition.clauses[id];
      return clause ? { title: clause.title, html: linked(clause.html, pathOf, addresses) } : null;
    };
    const before = wording(old, pathsIn(old)) as Wording;
    return [[id, { number: was.number, was: before, is: wording(current, pathsNow(current)) }]];
  });
  return Object.fromEntries(differing);
}

function citedBy(wizard: Wizard | undefined): string[] {
  const tables = [...(wizard?.tables ?? []), ...(wizard?.lists ?? []).flatMap(({ item }) => item.tables)];
  return tables.flatMap((table): Row[] => table.rows).flatMap(({ clauses = [], notes = [] }) => [...clauses, ...notes]);
}
