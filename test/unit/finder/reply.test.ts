import { describe, expect, test } from 'vitest';
import { type PartnerWords, partnerReply, partnersAsText } from '../../../src/engine/finder/partner-reply.ts';
import { company } from './company.ts';

const words: PartnerWords = {
  say: (key, vars = {}) => [key, ...Object.values(vars)].join(' | '),
  country: (code) => `country ${code}`,
  level: (level) => level,
  languages: (tags) => tags.join('+'),
  date: (asOf) => asOf,
};
const URL = 'https://site.example/partners/?country=GR';
const text = (...partners: Parameters<typeof partnerReply>[0]) => partnersAsText(partnerReply(partners, URL, words));

describe('Partners copied for a ticket', () => {
  test('carry level, place, contact, source and date, and the link to the search', () => {
    const full = company({
      languages: ['el', 'en'],
      phone: '+302100000000',
      email: 'office@aurora.example',
      website: 'https://aurora.example',
      source: { kind: 'own-website', url: 'https://aurora.example/3cx', fact: 'It says so.' },
      asOf: '2026-08-24',
    });
    expect(text(full).split('\n')).toEqual([
      'company | Aurora Voice | silver | Athens | country GR',
      '- languages | el+en',
      '- phone | +302100000000',
      '- email | office@aurora.example',
      '- website | https://aurora.example',
      '- source.own-website.dated | 2026-08-24',
      '- page | https://aurora.example/3cx',
      '',
      'declared',
      'link',
      URL,
    ]);
  });

  test('leave out what is not known, and say that a level is undated', () =>
    expect(text(company()).split('\n')).toEqual([
      'company | Aurora Voice | silver | Athens | country GR',
      '- source.publisher.undated',
      '',
      'link',
      URL,
    ]));

  test('are five at most', () => {
    const six = Array.from({ length: 6 }, (_, index) => company({ company: `Company ${index}` }));
    expect(partnerReply(six, URL, words).companies).toHaveLength(5);
  });

  test('are called a sample where they are one', () => {
    const sample = company({ sample: true, source: { kind: 'sample', fact: 'Invented.' } });
    expect(partnerReply([sample], URL, words).notes).toEqual(['sample', 'declared']);
  });

  test('keep markup as the text that it is', () =>
    expect(text(company({ company: '<img src=x onerror=alert(1)>' }))).toContain('| <img src=x onerror=alert(1)> |'));
});
