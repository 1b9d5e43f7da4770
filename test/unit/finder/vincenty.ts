import type { Coordinates } from '../../../src/engine/finder/listed.ts';

const RADIUS = 6378.137;
const FLATTENING = 1 / 298.257223563;
const POLAR = RADIUS * (1 - FLATTENING);

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Kilometres by Vincenty's inverse formula, the usual reference for distances on the ellipsoid.
 * @returns undefined where it does not converge: for places at nearly opposite ends of the earth
 */
export function vincenty(from: Coordinates, to: Coordinates): number | undefined {
  const [u1, u2] = [from, to].map(({ lat }) => Math.atan((1 - FLATTENING) * Math.tan(radians(lat)))) as [
    number,
    number,
  ];
  const difference = radians(to.lng - from.lng);
  let lambda = difference;
  for (let round = 0; round < 200; round += 1) {
    const sinSigma = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    );
    if (sinSigma === 0) return 0;
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha ** 2;
    const cos2m = cosSqAlpha === 0 ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cosSqAlpha;
    const c = (FLATTENING / 16) * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha));
    const before = lambda;
    lambda =
      difference +
      (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m ** 2 - 1)));
    if (Math.abs(lambda - before) < 1e-12) return along(cosSqAlpha, sigma, sinSigma, cosSigma, cos2m);
  }
  return undefined;
}

function along(cosSqAlpha: number, sigma: number, sinSigma: number, cosSigma: number, cos2m: number): number {
  const uSq = (cosSqAlpha * (RADIUS ** 2 - POLAR ** 2)) / POLAR ** 2;
  const a = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
  const b = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
  const correction =
    (b / 4) * (cosSigma * (2 * cos2m ** 2 - 1) - (b / 6) * cos2m * (4 * sinSigma ** 2 - 3) * (4 * cos2m ** 2 - 3));
  return POLAR * a * (sigma - b * sinSigma * (cos2m + correction));
}
