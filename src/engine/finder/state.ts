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
