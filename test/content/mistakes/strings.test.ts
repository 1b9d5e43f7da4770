import { describe, expect, test } from 'vitest';
import { ContentCopy, placeIn, swap } from '../content-copy.ts';
import { refuses } from '../mistake.ts';

const site = 'strings/en/site.json';
const wizard = 'strings/en/support-level.json';

/** Puts an entry at the head of a file of strings. */
const withEntry = (entry: string): [string, string] => ['{\n', `{\n  ${entry},\n`];

describe('interface words', () => {
  refuses([
    {
      mistake: 'words that are missing',
      file: site,
      change: withEntry('"probe": ""'),
      at: '"",',
      says: /"probe" is empty/,
    },
    {
      mistake: 'a blank round the words',
      file: site,
      change: withEntry('"probe": "Find "'),
      at: '"Find "',
      says: /begins or ends with a blank/,
    },
    {
      mistake: 'a number instead of words',
      file: site,
      change: withEntry('"probe": 4711'),
      at: '4711',
      says: /"probe" is not text/,
    },
    {
      mistake: 'a key with a blank in it',
      file: site,
      change: withEntry('"pro be": "Find"'),
      at: '"Find"',
      says: /no usable key/,
    },
    {
      mistake: 'a placeholder that is never closed',
      file: site,
      change: withEntry('"probe": "of {count"'),
      at: '"of {count"',
      says: /damaged placeholder.*\{count\}/,
    },
    {
      mistake: 'a placeholder without a name',
      file: site,
      change: withEntry('"probe": "of {}"'),
      at: '"of {}"',
      says: /damaged placeholder/,
    },
    {
      mistake: 'a plural without its form "other"',
      file: site,
      change: withEntry('"probe": { "one": "1 page" }'),
      at: '{ "one": "1 page"',
      says: /no form "other"/,
    },
    {
      mistake: 'a group without words',
      file: site,
      change: withEntry('"probe": {}'),
      at: '{},',
      says: /"probe" holds nothing/,
    },
    {
      mistake: 'words in a list',
      file: site,
      change: withEntry('"probe": ["Find"]'),
      at: '["Find"]',
      says: /"probe" is not text/,
    },
  ]);
});

describe("a wizard's words", () => {
  refuses([
    { mistake: 'a missing title', file: wizard, change: [/ {2}"title": .*\n/, ''], says: /"title" is missing/ },
    {
      mistake: 'an option without a label',
      file: wizard,
      change: ['{ "label": "Silver partner" }', '{ "hint": "Silver partner" }'],
      at: '{ "hint": "Silver partner" }',
      says: /"facts > partner > values > silver > label" is missing/,
    },
    {
      mistake: 'an option that the wizard does not have',
      file: wizard,
      change: ['"silver": {', '"copper": { "label": "Copper" },\n        "silver": {'],
      at: '"copper"',
      says: /"facts > partner > values > copper" is not known here.*silver/,
    },
    {
      mistake: 'a question that the wizard does not ask',
      file: wizard,
      change: ['"partner": {', '"colour": "Which?",\n    "partner": {'],
      at: '"colour"',
      says: /"facts > colour" is not known here/,
    },
    {
      mistake: 'a key that is left over at the top',
      file: wizard,
      change: withEntry('"subtitle": "More"'),
      at: '"subtitle"',
      says: /"subtitle" is not known here.*title/,
    },
    {
      mistake: 'words that are an object instead',
      file: wizard,
      change: [/"title": "[^"]*"/, '"title": { "text": "Which?" }'],
      at: '{ "text"',
      says: /"title" is not text/,
    },
  ]);

  test.each(['conditions', 'reasons', 'rows', 'overridden'])(
    'a word under "%s" that is missing is missed, one left over refused',
    (group) => {
      using copy = new ContentCopy();
      const words = JSON.parse(copy.read(wizard));
      const [first = ''] = Object.keys(words[group]);
      const { [first]: gone, ...others } = words[group];
      copy.write(wizard, JSON.stringify({ ...words, [group]: { ...others, surplus: gone } }, undefined, 2));
      const messages = copy.newProblems().map(({ message }) => message);
      expect(messages).toHaveLength(2);
      expect(messages).toContain(`"${group} > ${first}" is missing. Add it.`);
      expect(messages).toContainEqual(expect.stringContaining(`"${group} > surplus" is not known here.`));
    },
  );

  test('a wizard without a file of words is noticed', () => {
    using copy = new ContentCopy();
    copy.remove(wizard);
    const message = expect.stringMatching(/words of the wizard "support-level" are missing/);
    expect(copy.newProblems()).toEqual([{ file: `content/${wizard}`, line: 1, column: 1, message }]);
  });
});

describe('a further language', () => {
  const german = 'strings/de/probe.json';

  /** A copy in which some words and a page have a German translation. */
  function translated(words: string): ContentCopy {
    const copy = new ContentCopy();
    copy.write(
      'strings/en/probe.json',
      '{ "title": "Pages", "count": { "one": "{count} page", "other": "{count} pages" } }',
    );
    copy.write(german, words);
    return copy;
  }

  const fine = '{ "count": { "one": "{count} Seite", "few": "{count} Seiten", "other": "{count} Seiten" } }';

  test('may translate some of the words, with plural forms of its own', () => {
    using copy = translated(fine);
    expect(copy.newProblems()).toEqual([]);
  });

  test.each([
    [
      'words that nothing shows',
      '{ "colour": "Farbe" }',
      '"Farbe"',
      /"colour" is not in the strings of the default language/,
    ],
    [
      'a placeholder of its own',
      '{ "count": { "other": "{zahl} Seiten" } }',
      '"{zahl}',
      /placeholder \{zahl\} that the default language does not have/,
    ],
  ])('may not have %s', (_, text, at, says) => {
    using copy = translated(text);
    expect(copy.newProblems()).toEqual([
      { file: `content/${german}`, ...placeIn(text, at), message: expect.stringMatching(says) },
    ]);
  });

  test('may translate a page, under the same numbers', () => {
    using copy = translated(fine);
    copy.write('policies/de/phone.mdx', copy.read('policies/en/phone.mdx'));
    expect(copy.newProblems()).toEqual([]);
    const swapped = swap(copy.read('policies/en/phone.mdx'), 'phone.no-wireshark', 'phone.no-captures');
    copy.write('policies/de/phone.mdx', swapped);
    const message = expect.stringMatching(/no clause "phone\.no-captures" with this number/);
    const place = placeIn(swapped, 'id="phone.no-captures"');
    expect(copy.newProblems()).toEqual([{ file: 'content/policies/de/phone.mdx', ...place, message }]);
  });

  test('may not add a page', () => {
    using copy = translated(fine);
    copy.write(
      'faqs/de/nat.mdx',
      swap(swap(copy.read('faqs/en/stun.mdx'), 'faq.stun', 'faq.nat'), 'order: 3', 'order: 9'),
    );
    const message = expect.stringMatching(/default language has no file of this name/);
    expect(copy.newProblems()).toEqual([{ file: 'content/faqs/de/nat.mdx', line: 1, column: 1, message }]);
  });
});
