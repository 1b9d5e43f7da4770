import { rounded } from '../../engine/finder/distance.ts';
import type { Coordinates } from '../../engine/finder/listed.ts';

/** Why a browser gave no location. */
export type Refusal = 'denied' | 'timeout' | 'unavailable';

const WAIT_MS = 10_000;
/** A location of some minutes ago does: towns stay where they are. */
const OLDEST_MS = 600_000;

/** The codes of `GeolocationPositionError`, from 1 on. */
const REFUSALS: readonly Refusal[] = ['denied', 'unavailable', 'timeout'];

/**
 * Asks the browser where it is, which asks its reader: to be called after a click alone. What comes is as rough as
 * distances between towns need, and goes nowhere.
 * @throws {Refusal} when no location is to be had
 */
export function position(): Promise<Coordinates> {
  const { promise, resolve, reject } = Promise.withResolvers<Coordinates>();
  if (!('geolocation' in navigator)) reject('unavailable');
  else
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(rounded({ lat: coords.latitude, lng: coords.longitude })),
      ({ code }) => reject(REFUSALS[code - 1] ?? 'unavailable'),
      { timeout: WAIT_MS, maximumAge: OLDEST_MS },
    );
  return promise;
}
