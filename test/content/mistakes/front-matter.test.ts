import { describe } from 'vitest';
import { refuses } from '../mistake.ts';

const page = 'policies/en/levels.mdx';
const faq = 'faqs/en/stun.mdx';
const reading = 'readings/en/and-or.mdx';

describe('front matter', () => {
  refuses([
    {
      mistake: 'a tab as indentation',
      file: page,
      change: ['    fact: Guidance', '\tfact: Guidance'],
      at: '\tfact',
      says: /tab stands here/,
    },
    {
      mistake: 'a quote that is never closed',
      file: faq,
      change: ['question: Why', "question: 'Why"],
      after: 'excluded.stun]\n',
      says: /Close the quote/,
    },
    {
      mistake: 'front matter without keys',
      file: faq,
      change: (text) => text.replace(/^---[\s\S]*?\n---\n/, '---\n---\n'),
      says: /not a group of keys/,
    },
    {
      mistake: 'a key that stands twice',
      file: faq,
      change: ['order: 3', 'order: 3\norder: 4'],
      at: 'order: 4',
      says: /second time/,
    },
    {
      mistake: 'a colon in a value without quotes',
      file: faq,
      change: ['question: Why', 'question: STUN: Why'],
      at: 'STUN: Why',
      says: /holds a colon.*in quotes/,
    },
    {
      mistake: 'an unknown key',
      file: page,
      change: ['lede:', 'leed: x\nlede:'],
      at: 'leed',
      says: /"leed" is not known here.*lede/,
    },
    {
      mistake: 'an unknown key in a list',
      file: page,
      change: ['term: Level 1', 'term: Level 1\n    colour: red'],
      at: 'colour',
      says: /"keyFacts > entry 1 > colour" is not known.*term, fact/,
    },
    {
      mistake: 'a key that is missing',
      file: page,
      change: [/title: .*\n/, ''],
      at: 'number: 6',
      says: /"title" is missing/,
    },
    {
      mistake: 'a value that is missing',
      file: page,
      change: [/title: .*\n/, 'title:\n'],
      at: '\ndescription',
      says: /"title" has no value/,
    },
    {
      mistake: 'a number in words',
      file: page,
      change: ['number: 6', 'number: six'],
      at: 'six',
      says: /is not a number\. Write it in digits/,
    },
    {
      mistake: 'a place below one',
      file: faq,
      change: ['order: 3', 'order: 0'],
      at: '0\nquestion',
      says: /too small.*above 0/,
      spreads: true,
    },
    {
      mistake: 'a day that does not exist',
      file: page,
      change: [/reviewed: .*/, 'reviewed: 2026-02-30'],
      at: '2026-02-30',
      says: /not a day of the calendar/,
    },
    {
      mistake: 'a day in another notation',
      file: faq,
      change: [/reviewed: .*/, 'reviewed: 22.11.2026'],
      at: '22.11.2026',
      says: /year-month-day/,
    },
    {
      mistake: 'a question that is no sentence',
      file: faq,
      change: ['IP phones?', 'IP phones'],
      at: 'Why is STUN',
      says: /does not end like a sentence/,
    },
    {
      mistake: 'a single possible reading',
      file: reading,
      change: [/possible:[\s\S]*?\nchosen/, 'possible:\n  - id: any-one\n    text: One.\nchosen'],
      at: '- id: any-one',
      says: /fewer than two readings/,
    },
    {
      mistake: 'a chosen reading that is none of the possible ones',
      file: reading,
      change: ['chosen: any-one', 'chosen: any-on'],
      at: 'any-on\nreviewed',
      says: /none of the possible readings\. Did you mean "any-one"\?/,
    },
    {
      mistake: 'two possible readings of one id',
      file: reading,
      change: ['id: hosted-smb-only', 'id: any-one #'],
      at: 'any-one #',
      says: /"any-one" stands here twice/,
    },
    {
      mistake: 'a list where text belongs',
      file: page,
      change: ['source: support-policies', 'source: [support-policies]'],
      at: '[support-policies]',
      says: /"source" is not text/,
    },
    {
      mistake: 'a clause id that is none',
      file: faq,
      change: ['[excluded.stun]', '[Excluded STUN]'],
      at: 'Excluded STUN',
      says: /not an id of this kind/,
      spreads: true,
    },
  ]);
});
