import type { Coordinates } from './listed.ts';

/** The ellipsoid of WGS 84: equatorial radius in kilometres, and flattening. */
const RADIUS = 6378.137;
const FLATTENING = 1 / 298.257223563;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Latitude on the sphere that the ellipsoid is flattened from. */
const reduced = (latitude: number): number => Math.atan((1 - FLATTENING) * Math.tan(radians(latitude)));

const square = (value: number): number => value * value;

/**
 * Kilometres between two places: the haversine formula with Lambert's correction for the flattening of the earth,
 * without which north to south comes out up to 0.56 % wrong.
 */
export function kilometres(from: Coordinates, to: Coordinates): number {
  const [a, b] = [reduced(from.lat), reduced(to.lat)];
  const half =
    square(Math.sin((b - a) / 2)) + Math.cos(a) * Math.cos(b) * square(Math.sin(radians(to.lng - from.lng) / 2));
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(half)));
  return RADIUS * (angle - (FLATTENING / 2) * flattened(a, b, half, angle));
}

function flattened(a: number, b: number, half: number, angle: number): number {
  const [middle, apart] = [(a + b) / 2, (b - a) / 2];
  const along = (angle - Math.sin(angle)) * square(Math.sin(middle) * Math.cos(apart));
  const across = (angle + Math.sin(angle)) * square(Math.cos(middle) * Math.sin(apart));
  // Of one place, or of two at opposite ends of the earth, one of the two terms is nothing by nothing.
  return (half < 1 ? along / (1 - half) : 0) + (half > 0 ? across / half : 0);
}

/** The middle of places on the globe, undefined of none. */
export function middleOf(places: readonly Coordinates[]): Coordinates | undefined {
  let [x, y, z] = [0, 0, 0];
  for (const { lat, lng } of places) {
    x += Math.cos(radians(lat)) * Math.cos(radians(lng));
    y += Math.cos(radians(lat)) * Math.sin(radians(lng));
    z += Math.sin(radians(lat));
  }
  if (places.length === 0) return undefined;
  const degrees = (angle: number): number => Math.round((angle * 18_000) / Math.PI) / 100;
  return { lat: degrees(Math.atan2(z, Math.hypot(x, y))), lng: degrees(Math.atan2(y, x)) };
}

/** Coordinates as rough as a distance between towns needs them, about a kilometre: no reader's address. */
export const rounded = ({ lat, lng }: Coordinates): Coordinates => ({
  lat: Math.round(lat * 100) / 100,
  lng: Math.round(lng * 100) / 100,
});
