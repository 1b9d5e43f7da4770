import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editionsOf, filesOfEdition } from '../../../src/build/editions/edition.ts';
import { Answering } from '../../../src/cli/edition/answering.ts';
import { frozenReplyWords } from '../../../src/cli/edition/words.ts';
import { compile } from '../../../src/engine/compile.ts';
import { asText, type ReplyWords, reply } from '../../../src/engine/reply.ts';
import { history, IDS } from './history.ts';

const [first, , current] = history;
const root = join(mkdtempSync(join(tmpdir(), 'answering-')), 'content');

function put(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

put('data/site.json', { edition: current.id });
for (const [list, entries] of Object.entries(current.statuses)) {
  put(
    `data/${list}.json`,
    Object.entries(entries).map(([id, status]) => ({ id, status })),
  );
}
for (const edition of history) {
  for (const [path, value] of Object.entries(filesOfEdition(edition))) put(`editions/${edition.id}/${path}`, value);
}
rmSync(join(root, `editions/${IDS.policy}/wizards/setup.json`));
afterAll(() => rmSync(dirname(root), { recursive: true }));

const answering = new Answering(root, Object.values(current.wizards));
const GOLD = 'partner=gold&issue=general&system=production&size=5-64sc&setup=ok&opener=admin';
const priority = (query: string) => answering.receipt('support-level', query).verdicts.priority?.verdict;

describe('a link on the command line', () => {
  test('is worked out under its own edition', () => {
    expect(priority(`${GOLD}&policy=${IDS.first}`)).toBe('no');
    expect(priority(`${GOLD}&policy=${IDS.policy}`)).toBe('yes');
    expect(answering.receipt('support-level', `${GOLD}&policy=${IDS.first}`)).toMatchObject({
      policy: IDS.first,
      ignored: [],
    });
  });

  test('is read with the questions of its own edition', () => {
    const link = (policy: string) =>
      answering.receipt('support-level', `partner=bronze&extensions=over-20&policy=${policy}`);
    expect(link(IDS.first).answers).toEqual({ partner: 'bronze', extensions: 'over-20' });
    expect(link(IDS.correction)).toMatchObject({
      ignored: [{ key: 'extensions', value: 'over-20', why: 'unknown-fact' }],
    });
  });

  test('goes by the statuses of its own edition', () => {
    const phone = (policy: string) =>
      answering.receipt('setup', `phone=ageing~lan~default~unknown&policy=${policy}`).verdicts['phone[0]'];
    expect(phone(IDS.first)?.verdict).toBe('supported');
    expect(phone(IDS.correction)).toMatchObject({ verdict: 'not-supported' });
  });

  test.each(['', '&policy=1999-01-01', '&policy=2999-01-01', '&policy=latest', '&policy='])(
    'that names no edition that there is goes by the current one, and says so: %j',
    (policy) => {
      const { policy: used, ignored, verdicts } = answering.receipt('support-level', GOLD + policy);
      expect({ used, priority: verdicts.priority?.verdict }).toEqual({ used: IDS.correction, priority: 'yes' });
      const named = policy && { key: 'policy', value: policy.slice('&policy='.length), why: 'unknown-edition' };
      expect(ignored.filter(({ key }) => key === 'policy')).toEqual(named ? [named] : []);
    },
  );

  test('goes by the current edition where its own did not have the wizard', () => {
    expect(answering.editionsWith('setup')).toEqual([IDS.correction, IDS.first]);
    const { policy, ignored } = answering.receipt('setup', `phone=none&policy=${IDS.policy}`);
    expect({ policy, ignored }).toEqual({
      policy: IDS.correction,
      ignored: [{ key: 'policy', value: IDS.policy, why: 'unknown-edition' }],
    });
  });

  test('takes the first edition that it names and that there is', () => {
    expect(priority(`${GOLD}&policy=1999-01-01&policy=${IDS.first}&policy=${IDS.correction}`)).toBe('no');
  });

  test('becomes a reply in the words of its edition, with links to its pages', () => {
    const query = `${GOLD}&policy=${IDS.first}`;
    const now = {
      say: (key: string, vars = {}) => `${key} ${Object.values(vars).join(' ')}`,
      link: (q: string) => `/w/?${q}`,
    };
    const parts = { wizard: 'support-level', query, base: 'https://site.example/' };
    const words = frozenReplyWords(answering, parts, IDS.first, now as ReplyWords);
    const { ruling } = answering.asked('support-level', query);
    const text = asText(reply(compile(ruling.wizard), answering.receipt('support-level', query), words));
    expect(text).toContain(`https://site.example/editions/${IDS.first}/levels/#levels.`);
    expect(text).toContain(`/w/?${query}`);
    expect(text).toContain(`edition ${IDS.first}`);
  });
});

test('an edition is the same after it was written down and read', () => {
  const files = history.flatMap((edition) =>
    Object.entries(filesOfEdition(edition)).map(([path, value]): [string, unknown] => [`${edition.id}/${path}`, value]),
  );
  expect(editionsOf(Object.fromEntries(files.reverse()))).toEqual(history);
  expect(first.id).toBe(IDS.first);
});
