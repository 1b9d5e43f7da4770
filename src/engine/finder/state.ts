import { type Coordinates, DEFAULT_LEVEL, type Level, type Service } from './listed.ts';

/** Why a wizard led here. */
export const REASONS = ['no-route', 'higher-level'] as const;

/** Where distances are measured from: a city of the directory, or a position that the reader gave. */
export type Near = { city: string } | { position: Coordinates };

/** What a reader looks for. */
export interface Search {
  /** Country code; none until the reader or a guess has named one. */
  country?: string;
  region?: string;
  /** Name of a city, as `Place` has it. */
  city?: string;
  /** Language without region. */
  language?: string;
  /** This level and those above. */
  level: Level;
  /** All of these. */
  services: readonly Service[];
  near?: Near;
  reason?: (typeof REASONS)[number];
}

/** What is looked for before anything is chosen. */
export const START: Search = { level: DEFAULT_LEVEL, services: [] };

/** The search in another country: places of the one before mean nothing there, a position still does. */
export function inCountry({ region: _, city: __, near, ...search }: Search, country: string): Search {
  return { ...search, country, ...(near && 'position' in near ? { near } : {}) };
}

/** The search in another region, or in all of them: a city of the one before does not go along. */
export const inRegion = ({ city: _, ...search }: Search, region: string | undefined): Search => ({ ...search, region });
