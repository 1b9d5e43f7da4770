import type { Listed } from './listed.ts';

/** What differs from company to company, written out. */
const TEXTS = ['company', 'website', 'phone', 'email'] as const;
/** What many share: each value once, and for every company its place among the values. */
const SHARED = ['level', 'serves', 'languages', 'services', 'source', 'asOf', 'confidence', 'sample'] as const;
const PLACE = ['country', 'region', 'city', 'coordinates'] as const;

interface Column {
  values: unknown[];
  at: number[];
}

/** The companies of a country, or at work in it, as the browser fetches them: by columns, which halves the weight. */
export interface CountryFile {
  texts: Record<(typeof TEXTS)[number], (string | null)[]>;
  /** What is said of no company is not there. */
  shared: Partial<Record<(typeof SHARED)[number], Column>> & { place: Column };
}

function column(values: readonly unknown[]): Column {
  const known = new Map<string, number>();
  const at = values.map((value) => {
    const key = JSON.stringify(value ?? null);
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  });
  return { values: [...known.keys()].map((key) => JSON.parse(key)), at };
}

/** An address ends with "@" where the host of the company's website follows. */
function shortened({ email, website }: Listed): string | null {
  const host = hostOf(website);
  return email === undefined ? null : host && email.endsWith(`@${host}`) ? email.slice(0, -host.length) : email;
}

const lengthened = (email: string, website: string | undefined): string =>
  email.endsWith('@') ? email + hostOf(website) : email;

const hostOf = (website = ''): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(website)?.[1] ?? '';

const placeOf = ({ country, region, city, coordinates }: Listed) => [country, region, city, coordinates];

/** Packs companies: `unpack` gives the same ones back, in the same order. */
export function pack(partners: readonly Listed[]): CountryFile {
  const texts = TEXTS.map((key) => [key, partners.map((partner) => partner[key] ?? null)]);
  const shared = SHARED.filter((key) => partners.some((partner) => partner[key] !== undefined)).map((key) => [
    key,
    column(partners.map((partner) => partner[key])),
  ]);
  return {
    texts: { ...Object.fromEntries(texts), email: partners.map(shortened) },
    shared: { ...Object.fromEntries(shared), place: column(partners.map(placeOf)) },
  };
}

const given = (entries: [string, unknown][]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));

function company({ texts, shared }: CountryFile, index: number): Listed {
  const value = (from: Column | undefined): unknown => from?.values[from.at[index] as number];
  const place = value(shared.place) as unknown[];
  const partner = given([
    ...TEXTS.map((key): [string, unknown] => [key, texts[key][index]]),
    ...SHARED.map((key): [string, unknown] => [key, value(shared[key])]),
    ...PLACE.map((key, part): [string, unknown] => [key, place[part]]),
  ]) as unknown as Listed;
  return partner.email ? { ...partner, email: lengthened(partner.email, partner.website) } : partner;
}

/** Unpacks what `pack` has packed. */
export const unpack = (file: CountryFile): Listed[] => file.texts.company.map((_, index) => company(file, index));
