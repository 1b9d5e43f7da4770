import { describe, expect, test } from 'vitest';
import { whileOpen } from '../../content/named-in-ticket-rules.ts';
import { caseWith, receiptOf, statesOf } from './ticket.ts';

type Given = Record<string, string>;

/** Clause → the item that stands for it, cases in which it is asked for, and cases in which it is not. */
const clauses: Record<string, { item?: string; applies: Given[]; not: Given[] }> = {
  'before.who': { applies: [{ opener: 'other' }], not: [] },
  'before.study': { applies: [{}, { hosting: 'hosted' }], not: [] },
  'before.third-party': { applies: [{}, { hosting: 'hosted' }, { setup: 'not-ok' }], not: [{ setup: 'ok' }] },
  'before.manuals': { applies: [{}, { setup: 'unknown' }], not: [{ setup: 'ok' }] },
  'before.sip-trunk': { applies: [{ issue: 'sip-trunk' }], not: [{}, { issue: 'ip-phone' }, { issue: 'audio' }] },
  'before.network': {
    applies: [
      { issue: 'audio' },
      { issue: 'upgrade', hosting: 'on-premise' },
      { issue: 'sip-trunk' },
      { issue: 'ip-phone' },
    ],
    not: [
      { issue: 'general' },
      { issue: 'teams' },
      { issue: 'audio', hosting: 'hosted' },
      { issue: 'network', hosting: 'hosted' },
    ],
  },
  'before.latest-version': { item: 'excluded.not-latest', applies: [{}], not: [{ setup: 'ok' }] },
  'before.verbose-logs': { applies: [{}, { issue: 'teams' }], not: [] },
  'before.vendor-first': {
    applies: [{ issue: 'sip-trunk' }, { issue: 'ip-phone', hosting: 'hosted' }],
    not: [{ issue: 'general' }, { issue: 'audio' }, { issue: 'teams' }],
  },
  'before.hardware-specs': {
    applies: [{ hosting: 'self-hosted' }, { hosting: 'on-premise' }, { hosting: 'on-premise', setup: 'ok' }],
    not: [{ hosting: 'hosted' }, { hosting: 'self-hosted', setup: 'ok' }],
  },
  'ticket.licence-key': { applies: [{}, { hosting: 'hosted' }, { setup: 'ok' }], not: [] },
  'ticket.description': { applies: [{}], not: [] },
  'ticket.steps-taken': { applies: [{}], not: [] },
  'ticket.reproduction': { applies: [{}], not: [] },
  'ticket.logs': { applies: [{}], not: [] },
};

const LACKING = ['missing', 'check'];

describe.each(Object.entries(clauses))('%s', (clause, { item = clause, applies, not }) => {
  const answered = (value: string) => (clause === 'before.who' ? {} : { [item]: value });

  test.each(applies)('is asked for, and cited, with %j', (given) => {
    const { verdicts } = receiptOf(caseWith({ ...given, ...answered('not-yet') }));
    expect(verdicts[item]?.verdict).toBe('missing');
    expect(verdicts[item]?.clauses).toContain(clause);
    expect(verdicts.overall?.verdict).not.toBe('ready');
  });

  test.runIf(not.length > 0)('is not asked for elsewhere', () => {
    for (const given of not) {
      const states = statesOf(caseWith({ ...given, ...answered('not-yet') }));
      expect(LACKING, JSON.stringify(given)).not.toContain(states[item]);
    }
  });
});

describe.each(whileOpen)('%s', (clause) => {
  test('is to be known while a ticket can be opened', () => {
    const { verdicts } = receiptOf(caseWith({}));
    expect(verdicts[clause]).toMatchObject({ verdict: 'to-know', clauses: [clause] });
  });

  test.each<Given>([{ partner: 'none' }, { system: 'evaluation' }, { system: 'nfr' }, { issue: 'firewall' }])(
    'is no matter where none can: %j',
    (given) => expect(statesOf(caseWith(given))[clause]).toBe('not-applicable'),
  );
});

test('what a ticket about an unsupported installation may cost is said where it is opened all the same', () => {
  for (const issue of ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms', 'custom-template'])
    expect(statesOf(caseWith({ issue }))['conduct.hourly-charge']).toBe('to-know');
});

describe('musts and what is expected', () => {
  const overall = (given: Given) => statesOf(caseWith(given)).overall;

  test('make a ticket ready together', () => expect(overall({})).toBe('ready'));

  test.each<Given>([
    { partner: 'none' },
    { opener: 'other' },
    { system: 'evaluation' },
    { system: 'nfr' },
    { issue: 'stun' },
    { 'ticket.licence-key': 'not-yet' },
    { 'excluded.not-latest': 'not-yet' },
    { 'before.manuals': 'not-yet' },
    { 'before.third-party': 'not-yet' },
    { 'before.hardware-specs': 'not-yet', hosting: 'self-hosted' },
    { 'before.sip-trunk': 'not-yet', issue: 'sip-trunk' },
  ])('a ticket cannot go ahead without a must: %j', (given) => expect(overall(given)).toBe('cannot'));

  test.each<Given>([
    { 'before.study': 'not-yet' },
    { 'before.network': 'not-yet', issue: 'audio' },
    { 'before.verbose-logs': 'not-yet' },
    { 'before.vendor-first': 'not-yet', issue: 'sip-trunk' },
    { 'before.hardware-specs': 'not-yet', hosting: 'on-premise' },
    { 'ticket.description': 'not-yet' },
    { 'ticket.steps-taken': 'not-yet' },
    { 'ticket.reproduction': 'not-yet' },
    { 'ticket.logs': 'not-yet' },
    { 'excluded.stun': 'not-yet' },
    { 'ticket.licence-key': 'unknown' },
    { partner: 'unknown' },
  ])('it may bounce without what is expected, and while something is not known: %j', (given) =>
    expect(overall(given)).toBe('not-ready'),
  );

  test('it is not ready while something is left to be asked', () => {
    expect(statesOf('partner=silver&ticket.licence-key=done').overall).toBe('not-ready');
  });

  test.each<Given>([
    { 'ticket.logs': 'not-applicable' },
    { 'excluded.stun': 'not-applicable' },
    { 'excluded.stun': 'done' },
  ])('what does not apply to the issue does not hold it up: %j', (given) => expect(overall(given)).toBe('ready'));
});
