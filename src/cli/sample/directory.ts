import { type Partner, type SamplePartner, SERVICES } from '../../schema/partner.ts';
import { SAMPLE_COUNTRIES, type SampleCountry } from './cities.ts';

/** The levels in turn: a directory has more partners on the lower ones. Its length shares no factor with the cities'. */
const LEVELS_IN_TURN: Partner['level'][] = ['silver', 'gold', 'bronze', 'platinum', 'silver', 'titanium', 'bronze'];

/** Each country's companies as the number of their city: the first city has two. */
const CITY_OF_EACH = [0, 0, 1, 2] as const;

const inTurn = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

/** A host name of the word; letters with marks lose them. */
const slug = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();

function sample(code: string, country: SampleCountry, turn: number): SamplePartner {
  const place = turn % CITY_OF_EACH.length;
  const [city, region, lat, lng] = inTurn(country.cities, inTurn(CITY_OF_EACH, place));
  const number = place === 1 ? 2 : 1;
  const host = `${slug(city)}-${number}.example.com`;
  const several = turn % 3 === 0;
  return {
    sample: true,
    company: `Sample Partner ${city} ${number}`,
    level: inTurn(LEVELS_IN_TURN, turn),
    country: code,
    region,
    city,
    coordinates: { lat, lng },
    serves: several ? [code, ...country.neighbours] : [code],
    languages: several ? country.languages : [inTurn(country.languages, turn)],
    website: `https://${host}/`,
    email: `office@${host}`,
    services: SERVICES.filter((_, index) => (index + turn) % 4 === 0),
    source: { kind: 'sample', fact: 'The company is invented: it shows how the finder works.' },
    confidence: 'low',
  };
}

/** Sixty invented companies in real cities of fifteen countries, the same each time. */
export function sampleDirectory(): SamplePartner[] {
  return Object.entries(SAMPLE_COUNTRIES).flatMap(([code, country], index) =>
    CITY_OF_EACH.map((_, place) => sample(code, country, index * CITY_OF_EACH.length + place)),
  );
}
