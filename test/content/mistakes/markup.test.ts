import { describe } from 'vitest';
import { inLevelOne, refuses } from '../mistake.ts';

const page = 'policies/en/levels.mdx';

describe('texts', () => {
  refuses([
    {
      mistake: 'a clause that is never closed',
      file: page,
      change: (text) => text.trimEnd().slice(0, -'</Clause>'.length),
      at: '<Clause id="levels.three"',
      says: /never closed/,
    },
    {
      mistake: 'a nested clause',
      ...inLevelOne('<Clause id="levels.more" number="6.9" title="More">\n\nText.\n\n</Clause>'),
      at: '<Clause id="levels.more"',
      says: /inside another/,
      spreads: true,
    },
    {
      mistake: 'a clause in a list',
      file: page,
      change: [
        /- to Silver partners and above, and\/or\n- for installations hosted[^\n]*/,
        '- <Clause id="a.b" number="6.9" title="T">Text</Clause>',
      ],
      at: '<Clause id="a.b"',
      says: /inside/,
      spreads: true,
    },
    {
      mistake: 'a clause without text',
      file: page,
      change: [/(?<=title="Level 1">)[\s\S]*?(?=<\/Clause>)/, '\n\n'],
      at: '<Clause id="levels.one"',
      says: /no text/,
    },
    {
      mistake: 'a clause of nothing but a link',
      file: page,
      change: [/(?<=title="Level 1">)[\s\S]*?(?=<\/Clause>)/, '\n\n- <Ref id="levels.two" />\n\n'],
      at: '<Clause id="levels.one"',
      says: /no text/,
    },
    {
      mistake: 'a clause in an answer',
      file: 'faqs/en/stun.mdx',
      change: (text) => `${text}\n<Clause id="a.b" number="1.9" title="T">\n\nText.\n\n</Clause>\n`,
      at: '<Clause',
      says: /outside the policy/,
    },
    {
      mistake: 'text outside every clause',
      file: page,
      change: ['<Clause id="levels.one"', 'Loose words.\n\n<Clause id="levels.one"'],
      at: 'Loose words',
      says: /outside every clause/,
    },
    {
      mistake: 'an answer without text',
      file: 'faqs/en/stun.mdx',
      change: (text) => text.replace(/(\n---\n)[\s\S]*/, '$1'),
      after: 'clauses: [excluded.stun]\n---',
      says: /Nothing follows the front matter/,
    },
    { mistake: 'a heading in a clause', ...inLevelOne('## More'), at: '## More', says: /heading may not stand here/ },
    {
      mistake: 'an expression, which only fails when it is rendered',
      ...inLevelOne('{foo.bar}'),
      at: '{foo.bar}',
      says: /expression in braces/,
    },
    {
      mistake: 'an expression in a sentence',
      ...inLevelOne('At {levels} levels.'),
      at: '{levels}',
      says: /expression in braces/,
    },
    { mistake: 'a brace that is never closed', ...inLevelOne('At {levels'), at: '{levels', says: /never closed/ },
    {
      mistake: 'an import',
      file: page,
      change: ['<Clause id="levels.one"', 'import x from \'./x.js\'\n\n<Clause id="levels.one"'],
      at: 'import',
      says: /begins with import or export/,
    },
    {
      mistake: 'an export',
      file: page,
      change: ['<Clause id="levels.one"', 'export const x = 1\n\n<Clause id="levels.one"'],
      at: 'export',
      says: /begins with import or export/,
    },
    { mistake: 'an HTML comment', ...inLevelOne('<!-- later -->'), at: '<!--', says: /HTML comment/ },
    { mistake: 'an HTML element', ...inLevelOne('<div>Text</div>'), at: '<div>', says: /<div> is no component/ },
    {
      mistake: 'a component that does not exist',
      ...inLevelOne('Text <Nope/>.'),
      at: '<Nope/>',
      says: /<Nope> is no component.*Clause, Ref, Manual/,
    },
    {
      mistake: 'a link with an address',
      ...inLevelOne('See [the answers](/faqs/).'),
      at: '[the answers]',
      says: /An address stands here/,
    },
    {
      mistake: 'a bare address',
      ...inLevelOne('See https://www.3cx.com/ there.'),
      at: 'https:',
      says: /An address stands here/,
    },
    { mistake: 'an image', ...inLevelOne('![ladder](ladder.png)'), at: '![ladder]', says: /image/ },
    {
      mistake: 'a table',
      ...inLevelOne('| a | b |\n|---|---|\n| 1 | 2 |'),
      at: '| a | b |',
      says: /formatting is not used/,
    },
    {
      mistake: 'a misspelt attribute',
      ...inLevelOne('See <Ref to="levels.two" />.'),
      at: 'to="levels',
      says: /The attribute "to" of <Ref> is not known here.*id/,
      spreads: true,
    },
    {
      mistake: 'a missing attribute',
      ...inLevelOne('See <Ref />.'),
      at: '<Ref />',
      says: /The attribute "id" of <Ref> is missing/,
    },
    {
      mistake: 'an attribute without a value',
      ...inLevelOne('See <Ref id />.'),
      at: 'id />.',
      says: /The attribute "id" of <Ref> /,
    },
    {
      mistake: 'an attribute in braces',
      ...inLevelOne('See <Ref id={"levels.two"} />.'),
      at: '<Ref id={',
      says: /attribute in braces/,
    },
    {
      mistake: 'an attribute that stands twice',
      ...inLevelOne('See <Ref id="levels.two" id="levels.three" />.'),
      at: '<Ref id="levels.two" id=',
      says: /attribute "id" twice/,
    },
    {
      mistake: 'a manual without words',
      ...inLevelOne('See <Manual id="sbc" />.'),
      at: '<Manual',
      says: /no words to click on/,
    },
    {
      mistake: 'a link inside a link',
      ...inLevelOne('See <Manual id="sbc">the <Ref id="levels.two" /></Manual>.'),
      at: '<Ref id="levels.two" /></',
      says: /stands inside a link/,
    },
    {
      mistake: 'a link on a line of its own',
      ...inLevelOne('<Ref id="levels.two" />'),
      at: '<Ref id="levels.two" />',
      says: /line of its own/,
    },
  ]);
});
