import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

/** Each test starts processes: a busy machine may take its time. */
vi.setConfig({ testTimeout: 60_000 });

const CLI = fileURLToPath(new URL('../../../src/cli/decide.ts', import.meta.url));
const decide = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
};

const QUERY =
  'partner=bronze&issue=general&hosting=on-premise&product=other&system=production&size=5-64sc&extensions=over-20&setup=ok&opener=admin';

test('decide prints the receipt of a link as JSON', () => {
  const { stdout, status } = decide([
    `https://support.example/base/wizards/support-level/?${QUERY}&policy=2026-11-22#all`,
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    wizard: 'support-level',
    policy: '2026-11-22',
    ignored: [{ key: 'size', value: '5-64sc', why: 'irrelevant' }],
    verdicts: {
      'level-2': { verdict: 'no', clauses: ['levels.two', 'partners.bronze'], readings: [] },
      'level-3': {
        verdict: 'conditional',
        condition: 'level-three-without-two',
        readings: ['reading.bronze-level-three'],
      },
      ticket: { verdict: 'yes' },
    },
    next: null,
  });
});

test('decide reads a bare wizard and its query, and a path', () => {
  const bare = decide([`support-level?${QUERY}`]).stdout;
  expect(decide([`/wizards/support-level/?${QUERY}`]).stdout).toBe(bare);
  expect(JSON.parse(bare).verdicts.priority.verdict).toBe('no');
});

test('decide writes a reply of at most twelve lines as Markdown, text and HTML, its links on the site of the link', () => {
  for (const format of ['markdown', 'text', 'html']) {
    const { stdout } = decide([`https://support.example/base/wizards/support-level/?${QUERY}`, '--format', format]);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    expect(stdout).toContain('https://support.example/base/policies/levels/#levels.three');
    expect(stdout).toContain('https://support.example/base/wizards/support-level/?partner=bronze');
    expect(stdout).toContain('2026-11-22');
  }
});

test('decide - answers line by line and stays in step with bad lines', () => {
  const { stdout, status } = decide(['-'], `support-level?partner=gold\nno such thing\nsupport-level?partner=none\n`);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines[0].verdicts.phone.verdict).toBe('depends');
  expect(lines[1].error).toContain('no share link');
  expect(lines[2].verdicts.ticket).toMatchObject({ verdict: 'no', reasons: ['no-route'] });
  expect(status).toBe(1);
});

test('decide says beside a reply what of the link could not be read', () => {
  const { stdout, stderr, status } = decide(['support-level?partner=gold&colour=red&size=4sc', '--format', 'text']);
  expect({ stderr, status }).toEqual({ stderr: 'Left out (unknown-fact): colour=red\n', status: 0 });
  expect(stdout).toContain('Gold partner');
});

test.each([
  [['unheard-of?partner=gold'], 'There is no wizard "unheard-of": take one of support-level, '],
  [['support-level', '--format', 'pdf'], 'Usage:'],
  [[], 'Usage:'],
])('decide %j says what is wrong and fails', (args, message) => {
  const { stderr, stdout, status } = decide(args as string[]);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
