import type { LaterEdition } from '../../engine/editions/model.ts';
import type { OtherWords, ServedEdition, ServedWords, Wording } from '../../engine/editions/served.ts';
import type { Wizard } from '../../engine/model.ts';
import { rowsOf } from '../../engine/rows.ts';
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
    otherWords: otherWords(edition, current, citedBy(frozen, current.wizards[wizard]), addresses),
  };
}

/**
 * What a browser needs of an edition to say of some clauses whether they read otherwise now.
 * @param editions all of them, oldest first
 * @throws when there is no such edition
 */
export function servedWords(
  editions: readonly Edition[],
  id: string,
  cited: readonly string[],
  addresses: Addresses,
): ServedWords {
  const edition = editions.find((candidate) => candidate.id === id);
  const current = editions.at(-1);
  if (!edition || !current) throw new Error(`No edition "${id}"`);
  const href = addresses.link(`/editions/${id}/`);
  return { id, href, otherWords: otherWords(edition, current, cited, addresses), now: current.id };
}

function otherWords(
  old: Edition,
  current: Edition,
  cited: readonly string[],
  addresses: Addresses,
): Record<string, OtherWords> {
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

const citedBy = (...wizards: (Wizard | undefined)[]): string[] =>
  wizards
    .flatMap((wizard) => (wizard ? rowsOf(wizard) : []))
    .flatMap(({ clauses = [], notes = [] }) => [...clauses, ...notes]);
