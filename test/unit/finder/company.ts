import fc from 'fast-check';
import { LEVELS, type Listed, SERVICES } from '../../../src/engine/finder/listed.ts';

/** A company with what a test names; the rest is ordinary. */
export const company = (given: Partial<Listed> = {}): Listed => ({
  company: 'Aurora Voice',
  level: 'silver',
  country: 'GR',
  city: 'Athens',
  serves: [given.country ?? 'GR'],
  languages: [],
  services: [],
  source: { kind: 'publisher', fact: 'It stands in the list.' },
  confidence: 'high',
  ...given,
});

const names = fc.constantFrom(
  'Äpfel',
  'A\u0308pfel',
  'Zebra',
  'Öl',
  'Ärger',
  'zebra',
  'Alpha',
  'Ωμέγα',
  'Άλφα',
  'Яблоко',
  'Берёза',
  '',
);
const cities = fc.constantFrom('Athens', 'Patras', 'Volos', 'Kavala');
const regions = fc.constantFrom('Attica', 'Western Greece', undefined);
const coordinates = fc.option(
  fc.record({ lat: fc.integer({ min: -90, max: 90 }), lng: fc.integer({ min: -180, max: 180 }) }),
  { nil: undefined },
);

/** Companies of Greece, and some of Cyprus and Bulgaria that take customers in it. */
export const companies = fc.array(
  fc.record({
    company: names,
    level: fc.constantFrom(...LEVELS),
    country: fc.constantFrom('GR', 'GR', 'GR', 'CY', 'BG'),
    region: regions,
    city: cities,
    coordinates,
    serves: fc.constant(['GR']),
    languages: fc.subarray(['el', 'en', 'de', 'pt-BR', 'pt-PT']),
    website: fc.constantFrom(undefined, 'https://www.aurora.example/', 'http://zebra.example'),
    phone: fc.constantFrom(undefined, '+302100000000'),
    email: fc.constantFrom(
      undefined,
      'info@aurora.example',
      'office@zebra.example',
      'a@other.example',
      'a@mail.aurora.example',
    ),
    services: fc.subarray([...SERVICES]),
    source: fc.constantFrom(
      { kind: 'publisher' as const, fact: 'It stands in the list.' },
      { kind: 'own-website' as const, url: 'https://aurora.example', fact: 'It says so.' },
    ),
    asOf: fc.constantFrom(undefined, '2026', '2026-08-24'),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  }),
  { maxLength: 30 },
) as fc.Arbitrary<Listed[]>;
