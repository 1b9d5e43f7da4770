import { describe, expect, test } from 'vitest';
import { Workplace } from './workplace.ts';

const csv = (...lines: string[]) => lines.join('\n');

/** The one company of a list, as it enters the directory. */
function imported(list: string | Uint8Array) {
  using workplace = new Workplace();
  workplace.import(list, { replace: true });
  expect(workplace.directory).toHaveLength(1);
  return workplace.directory[0];
}

/** A company whose row has one column more. */
const withCell = (heading: string, text: string, country = 'GR') =>
  imported(csv(`company;level;country;city;${heading}`, `Aurora;Silver;${country};Athens;"${text}"`));

const AURORA = { company: 'Aurora', level: 'silver', country: 'GR', city: 'Athens' };

describe('A list is read', () => {
  const LINES = ['company,level,country,city', 'Aurora,Silver,Greece,Athens'];
  const semicolons = LINES.map((line) => line.replaceAll(',', ';'));

  test.each([
    ['with commas', csv(...LINES)],
    ['with semicolons and a byte order mark, as Excel writes it', `\uFEFF${semicolons.join('\r\n')}\r\n`],
    ['with its delimiter announced', `sep=;\r\n${semicolons.join('\r\n')}`],
    ['with tabs, in UTF-16', Buffer.from(`\uFEFF${LINES.join('\r\n').replaceAll(',', '\t')}`, 'utf16le')],
    ['with bars', csv(...LINES).replaceAll(',', '|')],
    ['with line ends of an old Mac', LINES.join('\r')],
    ['with everything in quotes', csv(...LINES.map((line) => `"${line.replaceAll(',', '","')}"`))],
    ['with empty rows and columns around it', csv(`${LINES[0]},,`, ',,,,,', '', `${LINES[1]},,`, ',,,,,')],
    ['with blanks around its cells', csv(...LINES.map((line) => line.replaceAll(',', ' , ')))],
    [
      'with its columns in another order and other words',
      csv('Town,Partner Level,COUNTRY,Partner Name', 'Athens,3CX Silver Partner,gr,Aurora'),
    ],
    ['as JSON', JSON.stringify([{ company: 'Aurora', level: 'silver', country: 'GR', city: 'Athens', region: null }])],
  ])('%s', (_, list) => expect(imported(list)).toMatchObject(AURORA));

  test('with line breaks, quotes and delimiters inside quotes', () => {
    const list = 'company;level;country;city\r\n"Aurora\r\n""Voice""; Ltd";Silver;GR;Athens\r\n';
    expect(imported(list)).toMatchObject({ ...AURORA, company: 'Aurora "Voice"; Ltd' });
  });

  test('with what it does not say left out, and its own list as the source', () =>
    expect(imported(csv(...LINES))).toEqual({
      ...AURORA,
      serves: ['GR'],
      languages: [],
      services: [],
      source: { kind: 'publisher', fact: 'The level stands in the publisher’s own list.' },
      confidence: 'high',
    }));
});

describe('A country is known', () => {
  test.each([
    ['Greece', 'GR'],
    ['greece', 'GR'],
    ['UK', 'GB'],
    ['Great Britain', 'GB'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Cote d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Saint Lucia', 'LC'],
    ['Hong Kong', 'HK'],
    ['South Korea', 'KR'],
    ['French Guiana', 'GF'],
  ])('by the name %s', (name, code) =>
    expect(imported(csv('company,level,country,city', `Aurora,Silver,${name},City`))).toMatchObject({ country: code }),
  );
});

describe('A cell is read', () => {
  test.each([
    ['phone', '210 123 4567', { phone: '+302101234567' }],
    ['phone', '+44 (0)20 7946 0018', { phone: '+442079460018' }],
    ['phone', '00 30 2101234567', { phone: '+302101234567' }],
    ['phone', "'+30 210 123 4567", { phone: '+302101234567' }],
    ['website', 'www.aurora.gr', { website: 'https://www.aurora.gr' }],
    ['website', 'aurora.gr/3cx', { website: 'https://aurora.gr/3cx' }],
    ['website', 'http://παράδειγμα.gr/', { website: 'http://παράδειγμα.gr/' }],
    ['e-mail', 'mailto:Info@Aurora.GR', { email: 'Info@aurora.gr' }],
    ['languages', 'Greek, English | pt-br', { languages: ['el', 'en', 'pt-BR'] }],
    ['languages', 'Ελληνικά; Deutsch; el', { languages: ['el', 'de'] }],
    ['serves', 'Greece; CY; Greece', { serves: ['GR', 'CY'] }],
    ['services', 'On-site, Call Center', { services: ['on-site', 'contact-centre'] }],
    ['as of', '22.11.2026', { asOf: '2026-11-22' }],
    ['as of', '2026-11-01T00:00:00Z', { asOf: '2026-11-01' }],
    ['as of', '2026-11', { asOf: '2026-11' }],
    ['region', ' Central   Macedonia ', { region: 'Central Macedonia' }],
    ['source url', 'https://list.example/', { source: { kind: 'publisher', url: 'https://list.example/' } }],
  ])('%s: %s', (heading, text, value) => expect(withCell(heading, text)).toMatchObject(value));

  test('coordinates, with a point or as Excel writes them with a comma', () => {
    const list = csv('company;level;country;city;lat;lng', 'Aurora;Silver;GR;Athens;37,98;23.73');
    expect(imported(list)).toMatchObject({ coordinates: { lat: 37.98, lng: 23.73 } });
  });

  test('telephone numbers by the country of their row, wherever its column stands', () => {
    const list = csv('phone,company,level,city,country', '020 7946 0018,Aurora,Silver,London,UK');
    expect(imported(list)).toMatchObject({ phone: '+442079460018' });
  });

  test('letters with marks, however they were typed', () =>
    expect(withCell('region', 'Ile-de-France'.replace('I', 'I\u0302'))).toMatchObject({ region: 'Île-de-France' }));
});

describe('What is no business of the directory', () => {
  const list = csv(
    'company,level,country,city,Contact Name,Mobile,Contact E-mail,Account number,Webiste',
    'Aurora,Silver,GR,Athens,Jane Doe,+30 6900000000,jane@aurora.gr,4711,aurora.gr',
  );

  test('stays out, persons before all, and is told', () => {
    using workplace = new Workplace();
    const report = workplace.import(list);
    expect(workplace.text).not.toMatch(/Jane|6900000000|jane@|4711/);
    for (const heading of ['Contact Name', 'Mobile', 'Contact E-mail']) {
      expect(report).toContain(`"${heading}" is left out: the directory holds nothing about persons.`);
    }
    expect(report).toContain('"Account number" is left out: the directory has no such field.');
    expect(report).toContain('"Webiste" is left out: the directory has no such field. Did you mean "website"?');
  });
});
