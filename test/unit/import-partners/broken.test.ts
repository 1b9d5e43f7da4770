import { expect, test } from 'vitest';
import { Workplace } from './workplace.ts';

const HEADER = 'company,level,country,city';
const GOOD = 'Aurora,Silver,Greece,Athens';
const csv = (...lines: string[]) => lines.join('\n');
/** A good list but for one column more and its cell in the second row. */
const cell = (heading: string, text: string) =>
  csv(`${HEADER},${heading}`, `${GOOD},`, `Borealis,Gold,Greece,Athens,${text}`);

type Broken = [kind: string, list: string | Uint8Array, says: string | RegExp];

const files: Broken[] = [
  ['an empty file', '', 'list.csv:1:1  The file is empty.'],
  ['a file of blanks', ' \n\n ', 'list.csv:1:1  The file is empty.'],
  [
    'a workbook instead of a list',
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
    'list.csv:1:1  The file is no text.',
  ],
  [
    'another encoding',
    Buffer.from(csv(HEADER, 'Öl,Silver,Greece,Athens'), 'latin1'),
    'list.csv:2:1  A character here is not UTF-8.',
  ],
  ['half of a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8]), /not UTF-8/],
  ['a video', new Uint8Array(21 * 2 ** 20), 'list.csv:1:1  The file is larger than 20 MB.'],
  ['a header and nothing else', HEADER, 'list.csv:1:1  The list names no company.'],
];

const tables: Broken[] = [
  [
    'a required column that is missing',
    csv('company,country', 'Aurora,Greece'),
    'list.csv:1:1  Columns are missing: "level", "city".',
  ],
  ['no heading at all', GOOD, 'list.csv:1:1  The list names no company.'],
  ['rows without headings', csv(GOOD, GOOD), 'list.csv:1:1  Columns are missing: "company"'],
  [
    'a heading that stands twice',
    csv(`${HEADER},city`, `${GOOD},Patras`),
    'list.csv:1:28  The column "city" stands here twice.',
  ],
  [
    'two headings for one thing',
    csv(`${HEADER},Town`, `${GOOD},Patras`),
    'list.csv:1:28  "Town" and "city" both hold the city.',
  ],
  [
    'a cell too many',
    csv(HEADER, GOOD, `${GOOD},more`),
    'list.csv:3:1  Cells in this row: 5; columns in the first row: 4.',
  ],
  ['a cell too few', csv(HEADER, 'Aurora,Silver,Greece'), 'list.csv:2:1  Cells in this row: 3'],
  [
    'a quote that is never closed',
    csv(HEADER, GOOD, '"Borealis,Gold,Greece,Athens'),
    'list.csv:3:1  A quote opens in this row',
  ],
  [
    'a quote that closes too early',
    csv(HEADER, '"Au"rora,Silver,Greece,Athens'),
    'list.csv:2:1  A quote closes in the middle',
  ],
  [
    'a quote in the middle of a cell',
    csv(HEADER, 'Au"rora,Silver,Greece,Athens'),
    'list.csv:2:1  A quote stands in the middle',
  ],
  ['a file that was cut off', csv(HEADER, GOOD, 'Borealis,Go'), 'list.csv:3:1  Cells in this row: 2'],
];

const cells: Broken[] = [
  [
    'a wrong cell behind quotes and line breaks',
    csv(HEADER, '"Au""ro""ra', 'Voice",Diamond,Greece,Athens'),
    'list.csv:3:8  "level" names no level.',
  ],
  ['a row without a company', csv(HEADER, GOOD, ',Gold,Greece,Athens'), 'list.csv:3:1  "company" is missing here.'],
  [
    'a level that is none',
    csv(HEADER, 'Aurora,Diamond,Greece,Athens'),
    'list.csv:2:8  "level" names no level. Write one of bronze,',
  ],
  ['two levels', csv(HEADER, 'Aurora,Silver or Gold,Greece,Athens'), 'list.csv:2:8  "level" names no level.'],
  ['a level below Bronze', csv(HEADER, 'Aurora,Affiliate,Greece,Athens'), 'list.csv:2:8  "level" is below Bronze'],
  ['a country that is none', csv(HEADER, 'Aurora,Silver,Atlantis,Athens'), 'list.csv:2:15  "country" is no country.'],
  [
    'the European Union as a country',
    csv(HEADER, 'Aurora,Silver,EU,Athens'),
    'list.csv:2:15  "country" is no country.',
  ],
  [
    'a company that stands in it twice',
    csv(HEADER, GOOD, GOOD.toUpperCase()),
    'list.csv:3:1  "company" has "AURORA" for the second time',
  ],
  [
    'a formula as a name',
    csv(HEADER, '"=HYPERLINK(""http://x"")",Silver,Greece,Athens'),
    'list.csv:2:1  "company" is a formula.',
  ],
  [
    'an invisible character in a name',
    csv(HEADER, 'Auro\u202Era,Silver,Greece,Athens'),
    'list.csv:2:1  "company" holds an invisible character.',
  ],
  [
    'a name without end',
    csv(HEADER, `${'A'.repeat(121)},Silver,Greece,Athens`),
    'list.csv:2:1  "company" is longer than 120 characters.',
  ],
  [
    'an invented company',
    csv(HEADER, 'Sample Partner Athens 1,Silver,Greece,Athens'),
    'list.csv:2:1  "company" is an invented company.',
  ],
  ['a script as a website', cell('website', 'javascript:alert(1)'), 'list.csv:3:29  "website" is no web address.'],
  ['data as a website', cell('website', 'data:text/html;base64;x'), 'list.csv:3:29  "website" is no web address.'],
  ['a website with a password in it', cell('website', 'https://bank.com@evil.example'), /"website" is no web address/],
  [
    'a website that breaks out of an attribute',
    cell('website', "https://x.example/'><script>"),
    /"website" is no web address/,
  ],
  ['an e-mail address that is none', cell('email', 'office at aurora'), 'list.csv:3:29  "email" is no e-mail address.'],
  ['a telephone number with too few digits', cell('phone', '12345'), 'list.csv:3:29  "phone" is no telephone number'],
  [
    'a telephone number that Excel rounded',
    cell('phone', '3.02101E+11'),
    'list.csv:3:29  "phone" is no telephone number',
  ],
  [
    'a telephone number with an extension',
    cell('phone', '+30 210 1234567 ext. 12'),
    'list.csv:3:29  "phone" has an extension.',
  ],
  ['a latitude off the globe', csv(`${HEADER},lat,lng`, `${GOOD},137.9,23.7`), 'list.csv:2:29  "lat" is too large.'],
  [
    'a latitude without a longitude',
    csv(`${HEADER},lat,lng`, `${GOOD},37.9,`),
    'list.csv:2:34  "lng" is missing here.',
  ],
  ['degrees in minutes and seconds', cell('lat', '37°58′N'), 'list.csv:3:29  "lat" is no number of degrees.'],
  ['a language that is none', cell('languages', 'Greek; Klingonese'), 'list.csv:3:29  "languages" has "Klingonese".'],
  ['a service that is none', cell('services', 'on-site; pizza'), 'list.csv:3:29  "services" has "pizza".'],
  ['a country served that is none', cell('serves', 'Greece; EMEA'), 'list.csv:3:29  "serves" has "EMEA".'],
  ['a date that says nothing', cell('as of', '01/02/2026'), 'list.csv:3:29  "as of" is no day, month or year.'],
  ['a day that does not exist', cell('as of', '2026-02-30'), 'list.csv:3:29  "as of" is no day, month or year.'],
  ['a day that has not come', cell('as of', '2027-01-01'), 'list.csv:3:29  "as of" has not come yet.'],
  ['a confidence that is none', cell('confidence', 'certain'), 'list.csv:3:29  "confidence" is none of'],
  [
    'a website as source without its address',
    cell('source kind', 'own-website'),
    'list.csv:3:1  "source url" is missing here.',
  ],
];

const json: Broken[] = [
  ['JSON that is cut off', '[{"company": "Aurora"', /^list\.csv:1:\d+ {2}/],
  ['JSON that is no list', '{"partners": []}', 'list.csv:1:1  This is no list.'],
  ['JSON with something else in the list', '[{"company":"A"}, 7]', 'list.csv:1:19  This entry is no company.'],
  ['an empty JSON list', '[]', 'list.csv:1:1  The list names no company.'],
  [
    'a wrong value in JSON',
    '[{"company":"A","level":"gold","country":"XX","city":"B"}]',
    'list.csv:1:42  "country" is no country.',
  ],
];

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

test.each([...files, ...tables, ...cells, ...json])(
  'the import refuses %s, says where, and writes nothing',
  (_, list, says) => {
    using workplace = new Workplace();
    const before = workplace.text;
    const wanted = typeof says === 'string' ? new RegExp(`^${escaped(says)}`) : says;
    expect(() => workplace.import(list, { replace: true })).toThrow(wanted);
    expect(workplace.text).toBe(before);
    expect(workplace.files).toEqual(['list.csv', 'partners.json']);
  },
);

test('a list that is not there is refused', () => {
  using workplace = new Workplace();
  const path = `${workplace.folder}/none.csv`;
  expect(() => workplace.importFrom(path)).toThrow('none.csv:1:1  There is no such file.');
  expect(() => workplace.importFrom(workplace.folder)).toThrow('There is no such file.');
});

test('every mistake is named, not only the first', () => {
  using workplace = new Workplace();
  const list = csv(HEADER, 'Aurora,Diamond,Atlantis,Athens', GOOD, ',Gold,Greece,Athens');
  expect(() => workplace.import(list)).toThrow(/2:8 .*\n.*2:16 .*\n.*4:1 .*\n\nNothing was written\.$/s);
});

test('mistakes are counted up to a hundred rows, so that a wrong column is told in no time', () => {
  using workplace = new Workplace();
  const rows = Array.from({ length: 10_000 }, (_, row) => `Company ${row},Diamond,Greece,Athens`);
  const start = performance.now();
  expect(() => workplace.import(csv(HEADER, ...rows))).toThrow(/names no level/);
  expect(performance.now() - start).toBeLessThan(5_000);
});
