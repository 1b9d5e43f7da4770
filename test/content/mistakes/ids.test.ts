import { describe, expect, test } from 'vitest';
import { ContentCopy, placeIn, swap } from '../content-copy.ts';
import { inLevelOne, refuses } from '../mistake.ts';

const page = 'policies/en/levels.mdx';
const faq = 'faqs/en/stun.mdx';

describe('ids and numbers', () => {
  refuses([
    {
      mistake: 'a clause id in capitals',
      file: page,
      change: ['"levels.one"', '"Levels.One"'],
      at: 'id="Levels.One"',
      says: /not an id of this kind/,
      spreads: true,
    },
    {
      mistake: 'a clause id that is used twice',
      file: page,
      change: ['id="levels.one"', 'id="levels.first-review"'],
      at: 'id="levels.first-review" number="6.2"',
      says: /"levels\.first-review" already stands in content\/policies\/en\/levels\.mdx:19\. /,
      spreads: true,
    },
    {
      mistake: 'a clause id that another page has',
      file: page,
      change: ['id="levels.one"', 'id="forum.terms"'],
      at: 'id="forum.terms"',
      says: /already stands in content\/policies\/en\/forum\.mdx/,
      spreads: true,
    },
    {
      mistake: 'a number that is used twice',
      file: page,
      change: ['number="6.2"', 'number="6.1"  '],
      at: 'number="6.1"  ',
      says: /6\.1 is already taken/,
      spreads: true,
    },
    {
      mistake: 'a gap in the numbers',
      file: page,
      change: ['number="6.5"', 'number="6.6"'],
      at: 'number="6.6"',
      says: /6\.6 stands where 6\.5 is due/,
      spreads: true,
    },
    {
      mistake: 'a number of another page',
      file: page,
      change: ['number="6.5"', 'number="7.5"'],
      at: 'number="7.5"',
      says: /7\.5 stands where 6\.5 is due/,
      spreads: true,
    },
    {
      mistake: 'a number that is none',
      file: page,
      change: ['number="6.5"', 'number="six"'],
      at: 'number="six"',
      says: /not a clause number/,
      spreads: true,
    },
    {
      mistake: 'two pages of one number',
      file: page,
      change: ['number: 6', 'number: 7'],
      at: '7\ntitle',
      says: /page number 7 belongs to|published with the number 6/,
      spreads: true,
    },
    {
      mistake: 'two answers in one place',
      file: faq,
      change: ['order: 3', 'order: 4'],
      at: '4',
      says: /place 4 is taken by content\/faqs\/en\/eol\.mdx:3\. /,
      spreads: true,
    },
    {
      mistake: 'an id that its file is not named after',
      file: faq,
      change: ['faq.stun', 'faq.nat'],
      at: 'faq.nat',
      says: /Make the id "faq\.stun", or rename the file/,
    },
  ]);

  test('a published clause may not vanish', () => {
    using copy = new ContentCopy();
    copy.write(page, swap(copy.read(page), /<Clause id="levels\.three"[\s\S]*?<\/Clause>\n/, ''));
    const place = placeIn(copy.read('data/published.json'), '{ "id": "levels.three"');
    const message = expect.stringMatching(/clause "levels\.three" was published and is gone/);
    expect(copy.newProblems()).toContainEqual({ file: 'content/data/published.json', ...place, message });
  });

  test.each([
    ['page', 'policies/en/phone.mdx', '{ "slug": "phone"'],
    ['FAQ', 'faqs/en/stun.mdx', '"faq.stun"'],
    ['reading', 'readings/en/smb.mdx', '"reading.smb"'],
  ])('a published %s may not vanish', (word, file, entry) => {
    using copy = new ContentCopy();
    copy.remove(file);
    const place = placeIn(copy.read('data/published.json'), entry);
    const message = expect.stringMatching(new RegExp(`^The ${word} ".*" was published and is gone`));
    expect(copy.newProblems()).toContainEqual({ file: 'content/data/published.json', ...place, message });
  });

  test('a published number is kept, even where two clauses change places', () => {
    using copy = new ContentCopy();
    const text = copy.read(page).replace('levels.one', 'levels.X').replace('id="levels.two"', 'id="levels.one"');
    copy.write(page, text.replace('levels.X', 'levels.two'));
    const messages = copy.newProblems().map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/"levels\.one" was published with the number 6\.2/));
    expect(messages).toContainEqual(expect.stringMatching(/"levels\.two" was published with the number 6\.3/));
  });

  test('a new clause is recorded before it is published', () => {
    using copy = new ContentCopy();
    copy.write(
      page,
      `${copy.read(page)}\n<Clause id="levels.four" number="6.6" title="Level 4">\n\nMore.\n\n</Clause>\n`,
    );
    const place = placeIn(copy.read(page), 'id="levels.four"');
    const message = expect.stringMatching(/"levels\.four" is not in data\/published\.json.*add it there/);
    expect(copy.newProblems()).toEqual([{ file: `content/${page}`, ...place, message }]);
  });

  test.each([
    ['an id', '"levels.one", "number": "6.2"', '"levels.two", "number": "6.2"'],
    ['a number', '"levels.one", "number": "6.2"', '"levels.one", "number": "6.1"'],
  ])('%s stands on the record once', (_, piece, other) => {
    using copy = new ContentCopy();
    copy.write('data/published.json', swap(copy.read('data/published.json'), piece, other));
    const message = expect.stringMatching(/or its number stands in this list twice/);
    expect(copy.newProblems()).toContainEqual(
      expect.objectContaining({ file: 'content/data/published.json', message }),
    );
  });

  test('what was published cannot be taken off the record', () => {
    using copy = new ContentCopy();
    const lists = JSON.parse(copy.read('data/published.json'));
    copy.write('data/published.json', JSON.stringify({ ...lists, clauses: lists.clauses.slice(0, 65) }, undefined, 2));
    const place = placeIn(copy.read('data/published.json'), '[\n    {\n      "id"');
    const message = expect.stringMatching(/"clauses" has 65 entries, and 66 were published/);
    expect(copy.newProblems()).toContainEqual({ file: 'content/data/published.json', ...place, message });
  });
});

describe('references', () => {
  refuses([
    {
      mistake: 'a link to a clause that does not exist',
      ...inLevelOne('See <Ref id="levels.tow" />.'),
      at: 'id="levels.tow"',
      says: /no clause, FAQ or reading has that id\. Did you mean "levels\.two"\?/,
    },
    {
      mistake: 'a link to a reading that does not exist',
      ...inLevelOne('See <Ref id="reading.unheard-of" />.'),
      at: 'id="reading.unheard-of"',
      says: /Name one that exists/,
    },
    {
      mistake: 'a link to a manual that does not exist',
      ...inLevelOne('See <Manual id="cookbook">it</Manual>.'),
      at: 'id="cookbook"',
      says: /no manual has that id\. Add it to data\/manuals\.json/,
    },
    {
      mistake: 'a source that is no manual',
      file: page,
      change: ['source: support-policies', 'source: support-polices'],
      at: 'support-polices',
      says: /No manual.*Did you mean "support-policies"\?/,
    },
    {
      mistake: 'an answer on a clause that does not exist',
      file: faq,
      change: ['[excluded.stun]', '[excluded.stunt]'],
      at: 'excluded.stunt',
      says: /No clause.*Did you mean "excluded\.stun"\?/,
    },
    {
      mistake: 'a reading of a clause that does not exist',
      file: 'readings/en/and-or.mdx',
      change: ['[levels.two,', '[levels.ten,'],
      at: 'levels.ten',
      says: /No clause or FAQ/,
    },
    {
      mistake: 'a place for reports that is no manual',
      file: 'data/site.json',
      change: ['"forum"', '"forums"'],
      at: '"forums"',
      says: /Did you mean "forum"\?/,
    },
  ]);
});
