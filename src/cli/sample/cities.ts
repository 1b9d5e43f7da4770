/** A country of the sample directory. */
export interface SampleCountry {
  languages: string[];
  /** Countries next door, in which some of its companies take customers too. */
  neighbours: string[];
  /** Cities as written there, with their latitude and longitude. */
  cities: [name: string, region: string, lat: number, lng: number][];
}

/** Real cities for invented companies. */
export const SAMPLE_COUNTRIES: Record<string, SampleCountry> = {
  AU: {
    languages: ['en'],
    neighbours: ['NZ'],
    cities: [
      ['Sydney', 'New South Wales', -33.87, 151.21],
      ['Melbourne', 'Victoria', -37.81, 144.96],
      ['Perth', 'Western Australia', -31.95, 115.86],
    ],
  },
  BR: {
    languages: ['pt-BR'],
    neighbours: ['PT'],
    cities: [
      ['São Paulo', 'São Paulo', -23.55, -46.63],
      ['Rio de Janeiro', 'Rio de Janeiro', -22.91, -43.17],
      ['Brasília', 'Distrito Federal', -15.79, -47.88],
    ],
  },
  CA: {
    languages: ['en', 'fr'],
    neighbours: ['US'],
    cities: [
      ['Montréal', 'Québec', 45.5, -73.57],
      ['Toronto', 'Ontario', 43.65, -79.38],
      ['Vancouver', 'British Columbia', 49.28, -123.12],
    ],
  },
  CH: {
    languages: ['de', 'fr', 'it'],
    neighbours: ['LI'],
    cities: [
      ['Zürich', 'Zürich', 47.37, 8.54],
      ['Genève', 'Genève', 46.2, 6.14],
      ['Lugano', 'Ticino', 46.0, 8.95],
    ],
  },
  CY: {
    languages: ['el', 'en'],
    neighbours: ['GR'],
    cities: [
      ['Nicosia', 'Nicosia', 35.17, 33.36],
      ['Limassol', 'Limassol', 34.68, 33.04],
      ['Larnaca', 'Larnaca', 34.92, 33.63],
    ],
  },
  DE: {
    languages: ['de', 'en'],
    neighbours: ['AT'],
    cities: [
      ['Berlin', 'Berlin', 52.52, 13.4],
      ['Köln', 'Nordrhein-Westfalen', 50.94, 6.96],
      ['München', 'Bayern', 48.14, 11.58],
    ],
  },
  ES: {
    languages: ['es'],
    neighbours: ['AD'],
    cities: [
      ['Madrid', 'Madrid', 40.42, -3.7],
      ['Barcelona', 'Catalunya', 41.39, 2.17],
      ['Málaga', 'Andalucía', 36.72, -4.42],
    ],
  },
  FR: {
    languages: ['fr'],
    neighbours: ['BE'],
    cities: [
      ['Paris', 'Île-de-France', 48.86, 2.35],
      ['Lyon', 'Auvergne-Rhône-Alpes', 45.76, 4.84],
      ['Bordeaux', 'Nouvelle-Aquitaine', 44.84, -0.58],
    ],
  },
  GB: {
    languages: ['en'],
    neighbours: ['IE'],
    cities: [
      ['London', 'England', 51.51, -0.13],
      ['Manchester', 'England', 53.48, -2.24],
      ['Edinburgh', 'Scotland', 55.95, -3.19],
    ],
  },
  GR: {
    languages: ['el', 'en'],
    neighbours: ['CY'],
    cities: [
      ['Athens', 'Attica', 37.98, 23.73],
      ['Thessaloniki', 'Central Macedonia', 40.64, 22.94],
      ['Patras', 'Western Greece', 38.25, 21.73],
    ],
  },
  IT: {
    languages: ['it'],
    neighbours: ['SM'],
    cities: [
      ['Milano', 'Lombardia', 45.46, 9.19],
      ['Roma', 'Lazio', 41.9, 12.5],
      ['Napoli', 'Campania', 40.85, 14.27],
    ],
  },
  NL: {
    languages: ['nl', 'en'],
    neighbours: ['BE'],
    cities: [
      ['Amsterdam', 'Noord-Holland', 52.37, 4.9],
      ['Utrecht', 'Utrecht', 52.09, 5.12],
      ['Eindhoven', 'Noord-Brabant', 51.44, 5.48],
    ],
  },
  PL: {
    languages: ['pl', 'en'],
    neighbours: ['LT'],
    cities: [
      ['Warszawa', 'Mazowieckie', 52.23, 21.01],
      ['Kraków', 'Małopolskie', 50.06, 19.94],
      ['Gdańsk', 'Pomorskie', 54.35, 18.65],
    ],
  },
  US: {
    languages: ['en', 'es'],
    neighbours: ['MX'],
    cities: [
      ['New York', 'New York', 40.71, -74.01],
      ['Chicago', 'Illinois', 41.88, -87.63],
      ['Portland', 'Oregon', 45.52, -122.68],
    ],
  },
  ZA: {
    languages: ['en', 'af'],
    neighbours: ['NA'],
    cities: [
      ['Johannesburg', 'Gauteng', -26.2, 28.05],
      ['Cape Town', 'Western Cape', -33.92, 18.42],
      ['Durban', 'KwaZulu-Natal', -29.86, 31.02],
    ],
  },
};
