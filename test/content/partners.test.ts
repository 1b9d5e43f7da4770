import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directory } from '../../src/engine/finder/directory.ts';
import { indexOf } from '../../src/engine/finder/index-file.ts';
import { LEVELS } from '../../src/engine/finder/listed.ts';
import { countryFiles } from '../../src/engine/finder/split.ts';
import type { Partner, SamplePartner } from '../../src/schema/partner.ts';
import { ContentCopy, PROJECT, swap } from './content-copy.ts';
import { refuses } from './mistake.ts';

const content = (name: string) => JSON.parse(readFileSync(join(PROJECT, 'content/data', name), 'utf8'));
const partners = content('partners.json') as Partner[];
const samples = content('partners.sample.json') as SamplePartner[];

/** All that the finder fetches from a build. */
function fetched(published: boolean): string {
  const shown = directory({ published }, { partners, samples });
  return JSON.stringify([indexOf(shown, {}), [...countryFiles(shown)]]);
}

describe('The partner directory', () => {
  test('of a published site has no sample in it, whatever it is asked for', () => {
    const text = fetched(true);
    expect(text).not.toMatch(/sample|example\.(?:com|org|net)|invented/i);
    for (const { company, website } of samples) expect(text.includes(company) || text.includes(website)).toBe(false);
    expect(directory({ published: true }, { partners, samples })).toEqual(partners);
  });

  test('of a site without an address shows the sample beside the real entries', () => {
    expect(fetched(false)).toMatch(/Sample Partner Berlin 1/);
    expect(directory({ published: false }, { partners, samples })).toHaveLength(partners.length + samples.length);
  });

  test('names no person and no telephone number that its source does not give', () =>
    expect(partners.flatMap(({ phone, email }) => [phone, email]).filter(Boolean)).toEqual([]));

  test('tells of each entry where its level comes from', () => {
    expect(partners.map(({ company, source, asOf }) => [company, source.kind, asOf])).toEqual([
      ['RingOffice', 'own-website', '2026'],
      ['Extera Limited', 'own-website', undefined],
      ['E2I VoIP', 'own-website', '2026-08-24'],
      ['Matrix Technology (HK) Ltd', 'listing-copy', '2025-03'],
      ['DSX', 'own-website', '2025'],
    ]);
  });
});

describe('The sample directory', () => {
  test('has sixty companies in fifteen countries, of every level', () => {
    expect(samples).toHaveLength(60);
    expect(new Set(samples.map(({ country }) => country)).size).toBe(15);
    expect(LEVELS.filter((level) => !samples.some((one) => one.level === level))).toEqual([]);
  });

  test('can be taken for no real company, and nothing in it can be dialled', () => {
    for (const sample of samples) {
      expect(sample.sample).toBe(true);
      expect(sample.company).toMatch(/^Sample Partner .+ [12]$/);
      expect([sample.website, sample.email].every((text) => /example\.com\/?$/.test(text))).toBe(true);
      expect(JSON.stringify(sample)).not.toMatch(/phone|\+\d|\d{5}/);
    }
  });
});

describe('The content check', () => {
  const file = 'data/partners.json';
  const sample = 'data/partners.sample.json';

  refuses([
    {
      mistake: 'a partner level that is none',
      file,
      change: ['"titanium"', '"diamond"'],
      at: '"diamond"',
      says: /none of "bronze"/,
    },
    {
      mistake: 'a country that is none',
      file,
      change: ['"country": "HK"', '"country": "XX"'],
      at: '"XX"',
      says: /no country code/,
    },
    {
      mistake: 'a language that is none',
      file,
      change: ['["en", "es"]', '["en", "Spanish"]'],
      at: '"Spanish"',
      says: /no language tag/,
    },
    {
      mistake: 'a country named twice',
      file,
      change: ['["CA", "US"]', '["CA", "CA"]'],
      at: '["CA", "CA"]',
      says: /twice/,
    },
    {
      mistake: 'a service that is not offered as a choice',
      file,
      change: ['"services": []', '"services": ["pizza"]'],
      at: '"pizza"',
      says: /none of "first-line"/,
    },
    {
      mistake: 'a link that is a script',
      file,
      change: ['"website": "https://dsxedge.com"', '"website": "javascript:alert(1)"'],
      at: '"javascript:alert(1)"',
      says: /no web address/,
    },
    {
      mistake: 'a link that carries a password',
      file,
      change: ['"website": "https://dsxedge.com"', '"website": "https://dsx:secret@dsxedge.com"'],
      at: '"https://dsx:secret@dsxedge.com"',
      says: /no web address/,
    },
    {
      mistake: 'a telephone number without country code',
      file,
      change: ['"asOf": "2026",', '"phone": "905 555 0100",\n    "asOf": "2026",'],
      at: '"905 555 0100"',
      says: /no telephone number/,
    },
    {
      mistake: 'a field about a person',
      file,
      change: ['"asOf": "2026",', '"contact": "Jane Doe",\n    "asOf": "2026",'],
      at: '"contact"',
      says: /not known here/,
    },
    {
      mistake: 'a self-declared level without the page that states it',
      file,
      change: ['"own-website", "url": "https://ringoffice.com",', '"own-website",'],
      at: '{ "kind": "own-website", "fact": "The page',
      says: /names a website without its address/,
    },
    {
      mistake: 'a level dated later than today',
      file,
      change: ['"2026-08-24"', '"2091-01"'],
      at: '"2091-01"',
      says: /not come yet/,
    },
    {
      mistake: 'a date that is none',
      file,
      change: ['"2025-03"', '"2025-3"'],
      at: '"2025-3"',
      says: /no day, month or year/,
    },
    {
      mistake: 'coordinates that were forgotten',
      file,
      change: ['{ "lat": 43.86, "lng": -79.34 }', '{ "lat": 0, "lng": 0 }'],
      at: '{ "lat": 0, "lng": 0 }',
      says: /lie in the sea/,
    },
    {
      mistake: 'an invented company among the real ones',
      file,
      change: ['"DSX"', '"Sample Partner San Diego 1"'],
      at: '"Sample Partner San Diego 1"',
      says: /invented company/,
    },
    {
      mistake: 'a real name among the invented ones',
      file: sample,
      change: ['"Sample Partner Berlin 1"', '"Berlin Telefonie"'],
      at: '"Berlin Telefonie"',
      says: /does not say that it is invented/,
    },
    {
      mistake: 'a telephone number among the invented companies',
      file: sample,
      change: [
        '"email": "office@berlin-1.example.com",',
        '"email": "office@berlin-1.example.com",\n    "phone": "+493012345678",',
      ],
      at: '"phone"',
      says: /not known here/,
    },
    {
      mistake: 'a real host among the invented companies',
      file: sample,
      change: ['"https://berlin-1.example.com/"', '"https://berlin-1-example.com/"'],
      at: '"https://berlin-1-example.com/"',
      says: /may be a real website/,
    },
  ]);

  test('refuses a company that stands in the list twice for its city', () => {
    using copy = new ContentCopy();
    const text = copy.read(file);
    const entry = text.slice(text.indexOf('  {\n'), text.indexOf('\n  },') + 4);
    copy.write(file, swap(text, '[\n', `[\n${entry},\n`));
    expect(copy.newProblems()).toMatchObject([
      { line: 18, message: expect.stringContaining('"RingOffice" stands in this list twice') },
    ]);
  });
});
