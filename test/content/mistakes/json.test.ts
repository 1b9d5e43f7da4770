import { describe } from 'vitest';
import { refuses } from '../mistake.ts';

const file = 'data/site.json';

describe('JSON', () => {
  refuses([
    {
      mistake: 'a missing comma',
      file,
      change: [',\n  "name"', '\n  "name"'],
      at: '"name"',
      says: /comma is missing/,
    },
    {
      mistake: 'a comma that nothing follows',
      file,
      change: ['"forum" }', '"forum", }'],
      at: '}\n}',
      says: /Remove a comma/,
    },
    { mistake: 'a comment', file, change: ['"name"', '// the name\n  "name"'], at: '//', says: /comment/ },
    {
      mistake: 'a text whose quote is never closed',
      file,
      change: ['Policies",', 'Policies,'],
      at: '"3CX Support Policies,',
      says: /closing quote/,
    },
    {
      mistake: 'an object that is never closed',
      file,
      change: ['"forum" }', '"forum"'],
      after: '\n}\n',
      says: /closing \}/,
    },
    { mistake: 'something after the end', file, change: (text) => `${text}{}`, at: '{}', says: /after the end/ },
    {
      mistake: 'a key that stands twice',
      file,
      change: ['"name"', '"name": "Other",\n  "name"'],
      at: '"name": "3CX',
      says: /"name" stands here for the second time/,
    },
    { mistake: 'a list where an object belongs', file, change: () => '[]', says: /not a group of keys/ },
    {
      mistake: 'an object where a list belongs',
      file: 'data/manuals.json',
      change: () => '{}',
      says: /not a list/,
      spreads: true,
    },
    {
      mistake: 'an unknown key',
      file,
      change: ['"checked"', '"chekced": "",\n  "checked"'],
      at: '"chekced"',
      says: /"chekced" is not known here.*checked/,
    },
    {
      mistake: 'a key that is missing',
      file,
      change: [/ {2}"checked".*\n/, ''],
      at: '{\n  "edition"',
      says: /"checked" is missing/,
    },
    {
      mistake: 'a key that is missing in a list',
      file: 'data/manuals.json',
      change: [/\n.*"seen": true,/, ''],
      at: '{\n    "id": "support-policies"',
      says: /"entry 1 > seen" is missing/,
    },
    {
      mistake: 'a word where true or false belongs',
      file: 'data/manuals.json',
      change: ['"seen": true', '"seen": "yes"'],
      at: '"yes"',
      says: /not true or false/,
    },
    {
      mistake: 'a confidence that is no such',
      file: 'data/manuals.json',
      change: ['"high"', '"certain"'],
      at: '"certain"',
      says: /none of "high", "medium", "low"/,
    },
    {
      mistake: 'an address that is none',
      file: 'data/manuals.json',
      change: ['http://www.3cx.com/ordering/', 'www.3cx.com/ordering'],
      at: '"www.3cx.com/ordering"',
      says: /not a web address/,
    },
    {
      mistake: 'a manual that stands in the list twice',
      file: 'data/manuals.json',
      change: ['"support-landing"', '"support-policies" '],
      at: '"support-policies" ',
      says: /"support-policies" stands in this list twice/,
    },
    {
      mistake: 'an edition that is no day',
      file,
      change: [/(?<="edition": ")[^"]*/, '2026-13-01'],
      at: '"2026-13-01"',
      says: /day that does not exist/,
    },
  ]);
});
