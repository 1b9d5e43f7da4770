import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

/** Each test starts processes: a busy machine may take its time. */
vi.setConfig({ testTimeout: 60_000 });

const CLI = fileURLToPath(new URL('../../../src/cli/decide.ts', import.meta.url));
const QUERY = 'created=2026-11-20T16:00&zone=Europe/Nicosia&holidays=none';
const LINK = `https://support.example/base/wizards/reply-clock/?${QUERY}`;

const decide = (args: string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' }).stdout.trimEnd();

test('decide prints the receipt of the reply clock', () =>
  expect(JSON.parse(decide([`reply-clock?${QUERY}`]))).toMatchObject({
    wizard: 'reply-clock',
    verdicts: {
      earliest: { verdict: '2026-11-22T16:00+02:00', notes: ['weekend'] },
      preferred: { verdict: '2026-11-24T16:00+02:00' },
      latest: { verdict: '2026-11-30T16:00+02:00' },
    },
  }));

test('decide answers the clock and the wizards line by line', () => {
  const lines = decide(['-'], `reply-clock?${QUERY}\nsupport-level?partner=gold\n${LINK}\n`).split('\n');
  expect(lines.map((line) => JSON.parse(line).wizard)).toEqual(['reply-clock', 'support-level', 'reply-clock']);
  expect(lines[2]).toBe(lines[0]);
});

test.each(['text', 'markdown', 'html'])(
  'decide writes what the clock says as %s, in twelve lines at most',
  (format) => {
    const more = '&office-hours=08:00-16:00&partner=titanium&holidays=default';
    const text = decide([`${LINK.replace('&holidays=none', '').replace('2026', '2040')}${more}`, '--format', format]);
    expect(text.split('\n').length).toBeLessThanOrEqual(12);
    for (const said of [
      '20 November 2040',
      '22 November 2040',
      '08:00-16:00',
      'Clause 10.1, ',
      'Clause 10.2, ',
      'Clause 7.4, ',
      '2040.',
    ])
      expect(text).toContain(said);
    expect(text).toContain('https://support.example/base/wizards/reply-clock/?created=2040-11-20T16:00');
    expect(text).not.toMatch(/resolved by/i);
  },
);

test('decide names no moment where the link does not say when the ticket was created', () => {
  const text = decide(['reply-clock?partner=gold', '--format', 'text']);
  expect(text).toContain('depends');
  expect(text).not.toMatch(/Created|Earliest|Latest/);
});
