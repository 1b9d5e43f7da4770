import { fold } from '../../engine/finder/fold.ts';
import { findPlaces, type Place, type Searchable } from '../../engine/finder/places.ts';
import type { Prepared } from '../../engine/finder/prepared.ts';

/** The cities of a country from which distances can be measured. */
export const measurable = (prepared: Prepared | undefined): Searchable[] =>
  prepared?.lookup.filter(({ place }) => place.coordinates) ?? [];

/** The cities that somebody may mean who has typed so much. */
export function citiesLike(prepared: Prepared | undefined, typed: string): Place[] {
  const cities = measurable(prepared);
  return findPlaces(cities, typed, cities.length);
}

/** The city whose whole name was typed. */
export const cityCalled = (prepared: Prepared | undefined, typed: string): Place | undefined =>
  citiesLike(prepared, typed).find(({ name }) => fold(name) === fold(typed));
