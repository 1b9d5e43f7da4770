import { describe, expect, test } from 'vitest';
import { replyWords } from '../../../src/cli/words.ts';
import { asHtml, asMarkdown, asText, reply } from '../../../src/engine/reply.ts';
import { caseWith, compiled, receiptOf } from './ticket.ts';

const MOST_LINES = 12;
const ADDRESS = 'https://support.example/wizards/ticket/?';
const words = replyWords('ticket', 'https://support.example/');
const { verdicts, remedies = {}, headlines } = words.wizard;

const replyTo = (query: string) => reply(compiled.single, receiptOf(query), words);

const NOTHING_DONE = caseWith({ issue: 'audio' }).replaceAll('=done', '=not-yet');

const queries: Record<string, string> = {
  'nothing answered': '',
  'no route': 'partner=none',
  'nothing known': 'partner=unknown&issue=unknown&hosting=hosted&system=unknown',
  'all done': caseWith({}),
  'an issue that is not included': caseWith({ issue: 'stun' }),
  'another system': caseWith({ system: 'nfr' }),
  'something expected missing': caseWith({ 'before.verbose-logs': 'not-yet', 'before.study': 'unknown' }),
  'a must missing': caseWith({ 'before.manuals': 'not-yet', 'ticket.logs': 'not-yet' }),
  'nothing done': NOTHING_DONE,
};

describe('The reply about a ticket', () => {
  test.each(Object.entries(queries))('fits in twelve lines, and its link leads to the same: %s', (_name, query) => {
    const replied = replyTo(query);
    for (const write of [asMarkdown, asText, asHtml])
      expect(write(replied).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    const linked = replied.link.url.slice(ADDRESS.length).replace(/#.*/, '');
    expect(receiptOf(linked).ignored).toEqual([]);
    expect(receiptOf(linked).verdicts).toEqual(receiptOf(query).verdicts);
    expect(replyTo(linked)).toEqual(replied);
  });

  test('names what is missing by its weight, and says what to do about each', () => {
    const { reasons } = replyTo(
      caseWith({ 'before.manuals': 'not-yet', 'before.verbose-logs': 'not-yet', 'before.study': 'unknown' }),
    );
    expect(reasons).toBe(
      `Missing, and a must: ${verdicts?.['before.manuals']?.name}. ` +
        `Missing, and expected: ${verdicts?.['before.verbose-logs']?.name}. ` +
        `To be found out first: ${verdicts?.['before.study']?.name}. ` +
        `What to do: ${['before.manuals', 'before.study', 'before.verbose-logs'].map((id) => remedies[id]).join(' ')}`,
    );
  });

  test('says what to do instead where there can be none', () => {
    const { answer, reasons } = replyTo(caseWith({ partner: 'bronze', issue: 'stun' }));
    expect(answer).toContain(headlines['not-included']?.title);
    expect(reasons).toContain(`${remedies['use-sbc']} ${remedies['ask-forum']}`);
  });

  test('asks for nothing where all is there, and names nothing that is only to be known', () => {
    expect(replyTo(caseWith({})).reasons).toBe('');
    const { reasons } = replyTo('partner=silver&issue=unknown&system=production');
    expect(reasons).toBe(`Not settled yet: ${verdicts?.['included-issue']?.name}. ${words.say('soFar')}`);
  });

  test('says once what is to be done about several', () => {
    const { reasons } = replyTo(caseWith({ 'excluded.stun': 'unknown', 'excluded.headsets-gateways': 'not-yet' }));
    expect(reasons.split(remedies['excluded.stun'] ?? '')).toHaveLength(2);
  });

  test('says of a result that is not whole that it is none', () => {
    expect(replyTo('partner=silver').reasons).toBe(words.say('soFar'));
    expect(replyTo('').reasons).toBe('');
    expect(replyTo('partner=none').reasons).not.toContain(words.say('soFar'));
  });
});
