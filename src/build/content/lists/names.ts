import { fold } from '../../../engine/catalogue/fold.ts';
import type { Finding } from './finding.ts';

/** An entry as far as its names go. */
export interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Two vendors may give their models the same name. */
  vendor?: string;
}

/** A name of an entry, and where it stands. */
interface Name {
  entry: Named;
  key: string;
  isAlias: boolean;
  path: (string | number)[];
}

const namesOf = (entry: Named, index: number): Name[] => [
  { entry, key: fold(entry.name), isAlias: false, path: [index, 'name'] },
  ...entry.aliases.map((alias, place) => ({ entry, key: fold(alias), isAlias: true, path: [index, 'aliases', place] })),
];

const clash = (one: Name, other: Name): boolean =>
  one.entry.id !== other.entry.id &&
  (one.isAlias || other.isAlias || one.entry.vendor === undefined || one.entry.vendor === other.entry.vendor);

function byKey(names: readonly Name[]): Map<string, Name[]> {
  const map = new Map<string, Name[]>();
  for (const name of names) map.set(name.key, [...(map.get(name.key) ?? []), name]);
  return map;
}

/** Each id stands in a list once. */
export function repeatedIds(entries: readonly Named[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const before = first.get(id);
    first.set(id, before ?? index);
    if (before === undefined) return [];
    const message = `The id "${id}" stands in this list twice. Keep one of the two, or give this one a new id.`;
    return [{ path: [index, 'id'], message }];
  });
}

/** A name leads to one entry, however it is written. */
export function sharedNames(entries: readonly Named[]): Finding[] {
  const names = entries.flatMap(namesOf);
  const known = byKey(names);
  return names.flatMap((name) => {
    const same = known.get(name.key) ?? [];
    const other = same.slice(0, same.indexOf(name)).find((before) => clash(before, name));
    if (!other) return [];
    const message = `This name already leads to "${other.entry.id}". Remove it from one of the two.`;
    return [{ path: name.path, message }];
  });
}
