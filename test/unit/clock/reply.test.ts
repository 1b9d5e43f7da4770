import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONTENT } from '../../../src/cli/edition/content.ts';
import { openClock } from '../../../src/cli/reply-clock.ts';
import { asHtml, asMarkdown, asText } from '../../../src/engine/reply.ts';
import { CURRENT } from './setting.ts';

const MOST_LINES = 12;
const base = 'https://support.example/base/';
const FRIDAY = 'created=2026-11-20T16:00&zone=Europe/Nicosia&holidays=none';

const clock = await openClock(CONTENT, [CURRENT]);
const replyTo = (query: string) => clock.reply({ wizard: 'reply-clock', query, base });
const formats = { markdown: asMarkdown, text: asText, html: asHtml };

/** Days, hours, years without a list and a priority: as much as a reply can hold. */
const LONGEST = `created=2040-12-22T03:30&zone=Europe/Berlin&office-zone=Asia/Tokyo&office-hours=08:00-12:00&holidays=${[
  ...Array(9).keys(),
]
  .map((day) => `2040-12-2${day}`)
  .join()}&partner=titanium`;

describe('what the reply clock says in a ticket', () => {
  test.each([FRIDAY, LONGEST, LONGEST.replace(/&holidays=[^&]*/, ''), '', 'created=unknown&zone=UTC'])(
    'has at most twelve lines in every format and a link that gives it again: %s',
    (query) => {
      const written = replyTo(query);
      for (const write of Object.values(formats))
        expect(write(written).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
      expect(replyTo(written.link.url.split('?')[1] ?? '')).toEqual(written);
      expect(asText(written)).not.toMatch(/resolved by|undefined|\{/i);
    },
  );

  test('names the three moments, what they rest on and what was assumed', () => {
    const { answer, reasons, answers, clauses } = replyTo(`${FRIDAY}&partner=titanium`);
    expect(answer).toMatch(/24 November 2026 at 16:00, by the clocks of Europe\/Nicosia/);
    expect(reasons).toMatch(/22 November 2026 at 16:00.*weekend.*30 November 2026 at 16:00.*priority/);
    expect(answers).toMatch(/20 November 2026 at 16:00 \(Europe\/Nicosia\).*Titanium.*\(assumed\); Holidays: none\./);
    expect(clauses.map(({ text }) => /[\d.]+/.exec(text)?.[0])).toEqual(['10.1', '10.2', '7.4']);
  });

  test('says of what it depends while it is not known when the ticket was created', () => {
    expect(replyTo('zone=Europe/Berlin').answer).toMatch(/depends/);
    expect(replyTo('zone=Europe/Berlin').answers).toContain('Europe/Berlin');
    expect(replyTo('').clauses.length).toBe(2);
  });

  test('is written as it always was', () => {
    const golden = fileURLToPath(new URL('goldens/reply.txt', import.meta.url));
    expect(`${asText(replyTo(FRIDAY))}\n`).toBe(readFileSync(golden, 'utf8'));
  });
});
