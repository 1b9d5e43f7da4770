import { kilometres } from './distance.ts';
import type { Coordinates } from './listed.ts';

/** A stretch of the globe between two parallels and two meridians, in whole degrees; west may lie beyond east. */
export interface Area {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** The end and the beginning of the widest gap between meridians: what lies between is the narrowest stretch. */
function stretch(longitudes: number[]): [west: number, east: number] {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((west, index) => {
    const before = sorted.at(index - 1) as number;
    return { west, east: before, gap: west - before + (index === 0 ? 360 : 0) };
  });
  const { west, east } = gaps.reduce((widest, one) => (one.gap > widest.gap ? one : widest));
  return [west, east];
}

/** The area around places, undefined around none. */
export function areaOf(places: readonly Coordinates[]): Area | undefined {
  if (places.length === 0) return undefined;
  const latitudes = places.map(({ lat }) => lat);
  const [west, east] = stretch(places.map(({ lng }) => lng));
  return {
    south: Math.floor(Math.min(...latitudes)),
    west: Math.floor(west),
    north: Math.ceil(Math.max(...latitudes)),
    east: Math.ceil(east),
  };
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Degrees from one meridian eastwards to another. */
const eastwards = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** The latitude at which a meridian, so many degrees away, comes closest to a place. */
function closestLatitude(lat: number, degrees: number): number {
  const [angle, away] = [lat, degrees].map((value) => (value * Math.PI) / 180) as [number, number];
  return (Math.atan2(Math.sin(angle), Math.cos(angle) * Math.cos(away)) * 180) / Math.PI;
}

function toMeridian(point: Coordinates, lng: number, { south, north }: Area): number {
  const lat = closestLatitude(point.lat, lng - point.lng);
  const candidates = [within(lat, south, north), south, north];
  return Math.min(...candidates.map((one) => kilometres(point, { lat: one, lng })));
}

/** Kilometres from a point to an area, 0 inside: no place in the area is closer. */
export function kilometresTo(point: Coordinates, area: Area): number {
  const { south, west, north, east } = area;
  if (eastwards(west, point.lng) <= eastwards(west, east)) {
    return kilometres(point, { lat: within(point.lat, south, north), lng: point.lng });
  }
  return Math.min(toMeridian(point, west, area), toMeridian(point, east, area));
}
