import { wordsOf } from './fold.ts';
import type { Catalogue, Listed } from './listed.ts';

/** A value among those of its column, by its place; several where a thing has several. */
type Place = number | number[];

/**
 * A catalogue on its way to the browser: column by column, every value that comes again written once. Made to be
 * small when compressed, so nothing else should be read from its shape.
 */
export interface Packed {
  makers: [id: string, name: string, aliases: string[]][];
  names: string[];
  /** Empty where the id follows from maker and name. */
  ids: string[];
  aliases: (string[] | 0)[];
  makerOf: number[];
  facets: Record<string, { values: string[]; of: Place[] }>;
  asOf: { values: string[]; of: number[] };
  version: { values: string[]; of: number[] };
  lastKnown: { values: string[]; of: number[] };
}

const once = (list: string[]): string[] => [...new Set(list)];

/** The id that a thing has unless it was given another. */
const usualId = ({ maker, name }: Pick<Listed, 'maker' | 'name'>): string =>
  [maker, ...wordsOf(name)].filter((part) => part !== '').join('-');

function column(items: readonly Listed[], read: (item: Listed) => string) {
  const values = once(items.map(read));
  return { values, of: items.map((item) => values.indexOf(read(item))) };
}

function facetColumn(items: readonly Listed[], facet: string) {
  const valuesOf = (item: Listed): string[] => item.facets[facet] ?? [];
  const values = once(items.flatMap(valuesOf));
  const place = (item: Listed): Place => {
    const places = valuesOf(item).map((value) => values.indexOf(value));
    return places.length === 1 ? (places[0] as number) : places;
  };
  return { values, of: items.map(place) };
}

/** Packs a catalogue; `unpack` gives it back. */
export function pack({ makers, items }: Catalogue): Packed {
  const facets = once(items.flatMap((item) => Object.keys(item.facets)));
  return {
    makers: makers.map(({ id, name, aliases }) => [id, name, aliases]),
    names: items.map(({ name }) => name),
    ids: items.map((item) => (item.id === usualId(item) ? '' : item.id)),
    aliases: items.map(({ aliases }) => (aliases.length > 0 ? aliases : 0)),
    makerOf: items.map(({ maker }) => makers.findIndex(({ id }) => id === maker)),
    facets: Object.fromEntries(facets.map((facet) => [facet, facetColumn(items, facet)])),
    asOf: column(items, ({ asOf }) => asOf),
    version: column(items, ({ version }) => version),
    lastKnown: column(items, ({ lastKnown }) => lastKnown),
  };
}

const at = ({ values, of }: { values: string[]; of: number[] }, index: number): string => values[of[index] ?? -1] ?? '';

function facetsAt(facets: Packed['facets'], index: number): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(facets).map(([id, { values, of }]) => {
      const places = [of[index] ?? []].flat();
      return [id, places.flatMap((place) => values[place] ?? [])];
    }),
  );
}

/** Unpacks what `pack` made. */
export function unpack(packed: Packed): Catalogue {
  const makers = packed.makers.map(([id, name, aliases]) => ({ id, name, aliases }));
  const items = packed.names.map((name, index) => {
    const maker = makers[packed.makerOf[index] ?? -1]?.id ?? '';
    return {
      id: packed.ids[index] || usualId({ maker, name }),
      maker,
      name,
      aliases: packed.aliases[index] || [],
      facets: facetsAt(packed.facets, index),
      asOf: at(packed.asOf, index),
      version: at(packed.version, index),
      lastKnown: at(packed.lastKnown, index),
    };
  });
  return { makers, items };
}
