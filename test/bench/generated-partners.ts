import type { Listed } from '../../src/engine/finder/listed.ts';
import { LEVELS, SERVICES } from '../../src/engine/finder/listed.ts';
import { COUNTRIES } from '../../src/schema/country.ts';

/** Numbers from 0 to below 1 that look random and are the same each time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba den kor lin mar nor pol ras sel tan ver wal zen bri cal dor fel gra hol jan kel lor mon net pri qua rin sol tel uni vox wes'.split(
    ' ',
  );
const KINDS = ['Telecom', 'Voice', 'IT', 'Systems', 'Networks', 'Communications', 'Solutions', 'Comm', 'Services'];
const FORMS = ['', '', ' GmbH', ' Ltd', ' SARL', ' S.r.l.', ' BV', ' Inc.'];

/** How many companies the largest country has, and how many cities share them. */
export const LARGEST = 2_000;
const PER_CITY = 6;

interface City {
  city: string;
  region: string;
  coordinates: { lat: number; lng: number };
  prefix: string;
}

/** Companies as many and as varied as a real directory may have; no name repeats a real one but by chance. */
export function generatedPartners(total: number, countries: number): Listed[] {
  const random = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const name = (syllables: number) => {
    const word = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  };

  function cities(count: number): City[] {
    const [lat, lng] = [random() * 120 - 50, random() * 340 - 170];
    const regions = Array.from({ length: 12 }, () => name(3));
    return Array.from({ length: Math.max(1, Math.ceil(count / PER_CITY)) }, () => ({
      city: name(3),
      region: pick(regions),
      coordinates: { lat: Number((lat + random() * 8).toFixed(2)), lng: Number((lng + random() * 8).toFixed(2)) },
      prefix: digits(2),
    }));
  }

  function company(code: string, place: City, languages: string[], neighbour: string, calling: string): Listed {
    const title = `${name(2 + Math.floor(random() * 2))} ${pick(KINDS)}`;
    const host = `${title.toLowerCase().replace(' ', random() < 0.5 ? '' : '-')}.${code.toLowerCase()}`;
    const { city, region, coordinates, prefix } = place;
    return {
      company: title + pick(FORMS),
      level: LEVELS[Math.floor(random() ** 2 * LEVELS.length)] ?? 'bronze',
      country: code,
      region,
      city,
      coordinates,
      serves: random() < 0.05 ? [code, neighbour] : [code],
      languages: random() < 0.6 ? languages : languages.slice(0, 1),
      website: `https://${random() < 0.7 ? 'www.' : ''}${host}`,
      phone: `+${calling}${prefix}${digits(7)}`,
      email: `${pick(['info', 'info', 'sales', 'office', 'support', 'hello'])}@${host}`,
      services: SERVICES.filter(() => random() < 0.3),
      source: { kind: 'publisher', fact: 'The level stands in the publisher’s own list.' },
      asOf: '2026-11-01',
      confidence: 'high',
    };
  }

  const codes = [...COUNTRIES].filter((_, index) => index % 2 === 0).slice(0, countries);
  const sizes = codes.map((_, index) => (index === 0 ? LARGEST : Math.floor((total - LARGEST) / (codes.length - 1))));
  sizes[1] = (sizes[1] ?? 0) + total - sizes.reduce((sum, size) => sum + size, 0);
  return codes.flatMap((code, index) => {
    const size = sizes[index] as number;
    const places = cities(size);
    const languages = [pick(['de', 'fr', 'es', 'el', 'pl', 'pt-BR', 'ar', 'ru']), 'en'];
    const calling = String(30 + (index % 60));
    const neighbour = codes[(index + 1) % codes.length] as string;
    return Array.from({ length: size }, () => company(code, pick(places), languages, neighbour, calling));
  });
}
