import type { Row, Table, Wizard } from '../../engine/model.ts';
import { isPlural, type Strings } from '../../schema/strings.ts';
import type { Snapshot } from './snapshot.ts';

/** The kinds of things that an edition holds. */
export type Part = 'wizards' | 'pages' | 'clauses' | 'readings' | 'strings' | 'statuses';

/** One thing of an edition, by its kind, the file or wizard that it stands in, and its id there. */
export interface Entry {
  part: Part;
  /** The wizard or list; empty where the id alone says which. */
  of: string;
  id: string;
}

/** A thing that two editions do not have alike. */
export interface Change extends Entry {
  how: 'added' | 'removed' | 'changed';
}

type Said = Map<string, { entry: Entry; json: string }>;

/** What the second has otherwise than the first. What asks in another order of likelihood answers alike and does not count. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const gone = [...was].flatMap(([key, { entry, json }]): Change[] => {
    const now = is.get(key);
    if (!now) return [{ ...entry, how: 'removed' }];
    return now.json === json ? [] : [{ ...entry, how: 'changed' }];
  });
  const fresh = [...is].flatMap(([key, { entry }]): Change[] => (was.has(key) ? [] : [{ ...entry, how: 'added' }]));
  return [...gone, ...fresh];
}

function entriesOf(snapshot: Snapshot): Said {
  const { pages, clauses, readings, wizards, strings, statuses } = snapshot;
  return new Map(
    [
      ...flat('pages', pages),
      ...flat('clauses', clauses),
      ...flat('readings', readings),
      ...Object.entries(wizards).flatMap(([of, wizard]) => things(of, wizard)),
      ...Object.entries(strings).flatMap(([of, words]) => nested('strings', of, leaves(words))),
      ...Object.entries(statuses).flatMap(([of, list]) => nested('statuses', of, Object.entries(list))),
    ].map(([entry, value]) => [JSON.stringify(entry), { entry, json: JSON.stringify(value) }]),
  );
}

type Things = [Entry, unknown][];

const flat = (part: Part, all: Record<string, unknown>): Things =>
  Object.entries(all).map(([id, value]) => [{ part, of: '', id }, value]);

const nested = (part: Part, of: string, all: [string, unknown][]): Things =>
  all.map(([id, value]) => [{ part, of, id }, value]);

function leaves(words: Strings, path: string[] = []): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' || isPlural(value)
      ? [[[...path, key].join('\n'), value] satisfies [string, unknown]]
      : leaves(value as Strings, [...path, key]),
  );
}

/** A wizard part by part; the order in which rows stand is a part of its own. */
function things(of: string, { facts, verdicts, tables, headlines, lists = [], ...rest }: Wizard): Things {
  const byId = (all: readonly { id: string }[]): [string, unknown][] => all.map((one) => [one.id, one]);
  return [
    ...nested('wizards', of, byId(facts.map(({ weights: _guess, ...fact }) => fact))),
    ...nested(
      'wizards',
      of,
      byId(verdicts).map(([id, kind]) => [`verdict ${id}`, kind]),
    ),
    ...nested(
      'wizards',
      of,
      byId(headlines).map(([id, headline]) => [`headline ${id}`, headline]),
    ),
    ...nested('wizards', of, byId(tables.flatMap((table): Row[] => table.rows))),
    ...nested('wizards', of, [
      ['the order of its rows', tables.map(orderOf)],
      ['how it is put together', rest],
    ]),
    ...lists.flatMap(({ item, parts, ...list }) => [
      ...nested('wizards', of, [[list.id, { ...list, parts: parts.map(({ weights: _guess, ...part }) => part) }]]),
      ...things(of, item).map(([entry, value]): Things[number] => [
        { ...entry, id: `${list.id} > ${entry.id}` },
        value,
      ]),
    ]),
  ];
}

const orderOf = (table: Table) => ({ ...table, rows: (table.rows as Row[]).map(({ id }) => id) });
