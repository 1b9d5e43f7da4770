import type { WhyEdition } from '../../engine/editions/model.ts';
import type { AboutEdition } from '../../schema/edition.ts';
import { changesBetween } from './difference.ts';
import { type Edition, filesOfEdition } from './edition.ts';
import { byAge, correctionOf } from './ids.ts';
import type { Snapshot } from './snapshot.ts';

/** What is written down of an edition: paths below `content/editions`, and what each says. */
export type Written = Record<string, unknown>;

/** A new name, as the editor states it. */
export interface Rename {
  wizard: string;
  fact: string;
  /** Where a value is renamed and not the fact. */
  value?: string;
  to: string;
}

const REFRESH = 'Make it anew with --refresh, or publish it with --publish.';

/**
 * The edition that the content as it stands becomes.
 * @param newest the edition before it, if there is one
 * @throws when nothing has changed, when the one before was never published, or when the day is not after it
 */
export function nextEdition(
  now: Snapshot,
  newest: Edition | undefined,
  { why, date, renames }: { why: WhyEdition; date: string; renames: readonly Rename[] },
): Edition {
  if (newest && !newest.published) throw new Error(`The edition ${newest.id} is not published. ${REFRESH}`);
  if (newest && changesBetween(newest, now).length === 0) throw new Error(`Nothing differs from edition ${newest.id}.`);
  if (!newest && why === 'correction') throw new Error('There is no edition to correct. The first is --why policy.');
  const id = newest && why === 'correction' ? correctionOf(newest.id) : date;
  if (newest && byAge(newest.id, id) >= 0) throw new Error(`${id} is not after ${newest.id}. Give a later --date.`);
  return { ...now, id, date, why, published: false, renames: renamesOf(now, newest, renames) };
}

/**
 * The newest edition made anew from the content as it stands.
 * @throws when it has been published, and may not change any more
 */
export function refreshed(
  now: Snapshot,
  newest: Edition,
  before: Edition | undefined,
  renames: readonly Rename[],
): Edition {
  if (newest.published) throw new Error(`The edition ${newest.id} is published, and never changes. Make a new one.`);
  const about: AboutEdition = { ...aboutOf(newest), renames: renamesOf(now, before, renames, newest.renames) };
  return { ...now, ...about };
}

const aboutOf = ({ id, date, why, published, renames }: Edition): AboutEdition => ({
  id,
  date,
  why,
  published,
  renames,
});

/**
 * An edition with the wizards that it lacks.
 * @throws when it lacks none
 */
export function completed(now: Snapshot, newest: Edition): Edition {
  const lacking = Object.keys(now.wizards).filter((id) => !newest.wizards[id]);
  if (lacking.length === 0) throw new Error(`The edition ${newest.id} lacks no wizard.`);
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(lacking.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
  return {
    ...newest,
    wizards: { ...newest.wizards, ...only(now.wizards) },
    strings: { ...newest.strings, ...only(now.strings) },
  };
}

/**
 * An edition from now on published.
 * @throws when it was before, or when the content has moved on since it was made
 */
export function published(now: Snapshot, newest: Edition): Edition {
  if (newest.published) throw new Error(`The edition ${newest.id} is published already.`);
  if (changesBetween(newest, now).length) throw new Error(`The content differs from edition ${newest.id}. ${REFRESH}`);
  return { ...newest, published: true };
}

/** An edition as it is written down, below its folder. */
export const written = (edition: Edition): Written =>
  Object.fromEntries(Object.entries(filesOfEdition(edition)).map(([path, value]) => [`${edition.id}/${path}`, value]));

function renamesOf(
  now: Snapshot,
  before: Edition | undefined,
  renames: readonly Rename[],
  kept: AboutEdition['renames'] = {},
): AboutEdition['renames'] {
  const all = structuredClone(kept);
  for (const rename of renames) {
    checkRename(now, before, rename);
    const { facts = {}, values = {} } = all[rename.wizard] ?? {};
    const inside = values[rename.fact] ?? {};
    if (rename.value === undefined) facts[rename.fact] = rename.to;
    else values[rename.fact] = { ...inside, [rename.value]: rename.to };
    all[rename.wizard] = { ...(Object.keys(facts).length && { facts }), ...(Object.keys(values).length && { values }) };
  }
  return all;
}

/** The questions of a wizard with their values; those of a list are its entries. */
function domains({ wizards, statuses }: Snapshot, wizard: string): Map<string, string[]> {
  const { facts = [], lists = [] } = wizards[wizard] ?? {};
  const parts = lists.flatMap((list) => list.parts);
  const entries = lists.map((list): [string, string[]] => [list.id, Object.keys(statuses[list.list] ?? {})]);
  return new Map([...[...facts, ...parts].map(({ id, values }): [string, string[]] => [id, values]), ...entries]);
}

function checkRename(now: Snapshot, before: Edition | undefined, { wizard, fact, value, to }: Rename): void {
  const was = before && domains(before, wizard).get(fact);
  if (!was) throw new Error(`The edition before has no question "${fact}" in "${wizard}".`);
  if (value !== undefined && !was.includes(value)) throw new Error(`"${fact}" had no value "${value}".`);
  const is = domains(now, wizard);
  const there = value === undefined ? is.has(to) : [...is.values()].some((values) => values.includes(to));
  if (!there) throw new Error(`"${wizard}" has no "${to}" now.`);
}

/** What the older edition asked by a name that the newer one does not know, and that no renaming explains. */
export function unexplained(before: Edition, after: Edition): string[] {
  return Object.keys(before.wizards).flatMap((wizard) => {
    const [was, is] = [domains(before, wizard), domains(after, wizard)];
    const { facts = {}, values = {} } = after.renames[wizard] ?? {};
    return [...was].flatMap(([fact, old]) => {
      if (facts[fact] !== undefined) return [];
      const now = is.get(fact);
      if (!now) return [`${wizard} > ${fact}`];
      return old
        .filter((value) => !now.includes(value) && values[fact]?.[value] === undefined)
        .map((value) => `${wizard} > ${fact} > ${value}`);
    });
  });
}
