import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, isEmpty } from '../../../src/wizards/ticket/draft/fields.ts';
import { hintsFor } from '../../../src/wizards/ticket/draft/hints.ts';
import { ticketText } from '../../../src/wizards/ticket/draft/text.ts';

const words = JSON.parse(readFileSync(new URL('../../../content/strings/en/draft.json', import.meta.url), 'utf8'));
const hints = (draft: Partial<Draft>) =>
  hintsFor({ ...emptyDraft(), ...draft }, words.signs).map(({ id, field }) => `${id} in ${field}`);

describe('a hint is given', () => {
  test.each<[Partial<Draft>, string]>([
    [{ subject: 'Calls drop and phones lose registration' }, 'two-issues in subject'],
    [{ description: 'Calls drop. We also have trouble with voicemail.' }, 'two-issues in description'],
    [{ description: 'The first is this.\nAnother  problem is that.' }, 'two-issues in description'],
    [{ version: 'tested with the NFR key' }, 'nfr in version'],
    [{ subject: 'nfr: no audio' }, 'nfr in subject'],
    [{ description: 'The key is ABCD-EF12-GHIJ-KLMN.' }, 'licence-key in description'],
    [{ steps: 'key:abcd-ef12-ghij-klmn' }, 'licence-key in steps'],
    [{ description: 'password: hunter22' }, 'secret in description'],
    [{ description: 'The admin Password is hunter22' }, 'secret in description'],
    [{ steps: 'Authorization: Bearer abcdef0123456789abcdef' }, 'secret in steps'],
    [{ attachments: '-----BEGIN PRIVATE KEY-----' }, 'secret in attachments'],
    [{ reproduction: 'curl -H x:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0' }, 'secret in reproduction'],
    [{ steps: '5f4dcc3b5aa765d61d8327deb882cf99' }, 'secret in steps'],
    [{ description: 'Key 5XXX-XXXX-XXXX-XXXX' }, 'licence-key in description'],
    [{ steps: 'authpass=kJ8s' }, 'secret in steps'],
    [{ description: '"password": "letmein"' }, 'secret in description'],
    [{ description: '**Password:** letmein' }, 'secret in description'],
    [{ description: 'The password is “letmein”.' }, 'secret in description'],
    [{ description: 'Log in with PIN 48213.' }, 'secret in description'],
    [{ steps: 'Authorization: Basic YWRtaW46aHVudGVyMg==' }, 'secret in steps'],
    [{ steps: 'Opened https://admin:hunter2@pbx.example.com' }, 'secret in steps'],
    [{ steps: 'sip:105:kJ8sQ1@pbx.example.com' }, 'secret in steps'],
    [{ description: 'Incoming calls end after 30 seconds.' }, 'nothing-tried in steps'],
  ])('%j', (draft, hint) => expect(hints(draft)).toContain(hint));
});

describe('no hint is given', () => {
  test.each<Partial<Draft>>([
    {},
    { subject: 'Handset loses registration', steps: 'Restarted it.' },
    { description: 'Calls end after 30 seconds.', steps: 'Restarted the phone: no change.' },
    { description: 'The high-call-rate-test page says 550e8400-e29b-41d4-a716-446655440000.', steps: 'Looked at it.' },
    { description: 'Users cannot change their password since Monday.', steps: 'Asked one user.' },
    { description: 'MAC 00-15-65-AA-BB-CC, at 10.0.0.5', steps: 'Restarted it.' },
    { description: 'short' },
    ...[
      'Incoming and outgoing calls drop',
      'No audio on hold and transfer',
      'Key 3 on the phone does nothing',
      'The password prompt does not appear',
      'The PIN is wrong, says the phone',
    ].map((subject) => ({ subject })),
    ...[
      'The token is expired. The password is not accepted.',
      'In addition, I restarted it. We also have a firewall. There is no other issue.',
      'Call-ID: 4f1c2a3b4c5d6e7f8091a2b3c4d5e6f7',
      'sip:105@pbx.example.com:5060;transport=tls, and https://pbx.example.com:5001/#/login',
      'Basic troubleshooting with bearer capability-information',
      'Reproduced on our NFR system.',
    ].map((steps) => ({ steps })),
  ])('%j', (draft) => expect(hints(draft)).toEqual([]));
});

test('each kind is named once, where it shows first', () => {
  expect(hints({ subject: 'NFR', description: 'NFR', steps: 'NFR' })).toEqual(['nfr in subject']);
});

test('200 kB are looked at in the blink of an eye, whatever they are made of', () => {
  for (const piece of [
    'a-',
    'abcd-',
    'ABCD-EF12-',
    'eyJ',
    'password ',
    'x y ',
    'bearer ',
    'sip:x:',
    'call-id: ',
    'a and b ',
    '\u{1F4DE}\u05E9',
    'f00d'.repeat(7),
  ]) {
    const text = piece.repeat(200_000 / piece.length);
    const start = performance.now();
    hints({ subject: text, description: text, steps: text });
    expect(performance.now() - start, piece).toBeLessThan(400);
  }
});

describe('the text of a ticket', () => {
  const beside = {
    heading: (id: string) => words.headings[id],
    given: ['Hosting: On-premise'],
    done: ['Verbose logs'],
    source: ['Edition 2026-11-22.', 'https://example.com/wizards/ticket/?partner=silver'],
  };
  const draft: Draft = {
    ...emptyDraft(),
    subject: 'شكوى: الصوت ينقطع 📞',
    description: 'שורה ראשונה\n👩‍👩‍👧‍👦 שורה שנייה\n\n# not a heading of ours',
  };

  test('has what was typed as it was typed, with what is known of the case', () => {
    expect(ticketText(draft, beside, 'text')).toBe(
      [
        `Subject\n${draft.subject}`,
        `Description\n${draft.description}`,
        'About the system\n- Hosting: On-premise',
        'Checked before opening\n- Verbose logs',
        `${beside.source.join('\n')}\n`,
      ].join('\n\n'),
    );
  });

  test('has headings in Markdown', () => {
    expect(ticketText(draft, beside, 'markdown')).toContain(`## Subject\n\n${draft.subject}\n\n## Description\n\n`);
  });

  test('leaves out what is empty', () => {
    const text = ticketText(emptyDraft(), { ...beside, given: [], done: [] }, 'text');
    expect(text).toBe(`${beside.source.join('\n')}\n`);
    expect(isEmpty(emptyDraft())).toBe(true);
    expect(isEmpty(draft)).toBe(false);
  });
});
