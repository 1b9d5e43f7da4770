import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { replyWords } from '../../../src/cli/words.ts';
import { compile } from '../../../src/engine/compile.ts';
import { headline } from '../../../src/engine/headline.ts';
import { compileItems } from '../../../src/engine/items.ts';
import { decode } from '../../../src/engine/link.ts';
import { itemsReceipt, receipt } from '../../../src/engine/receipt.ts';
import { asHtml, asMarkdown, asText, reply } from '../../../src/engine/reply.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';
import { HEADLINES } from './samples.ts';

const MOST_LINES = 12;
const SITE = 'https://support.example/base/';
const ADDRESS = `${SITE}wizards/support-level/?`;

const compiled = compile(supportLevel);
const words = replyWords('support-level', SITE);

const receiptOf = (query: string) => receipt(compiled, decode(query, supportLevel, ['2026-11-22']));
const replyTo = (query: string) => reply(compiled, receiptOf(query), words);

const formats = { markdown: asMarkdown, text: asText, html: asHtml };
const samples = Object.entries(HEADLINES).map(([id, query]) => ({ id, query }));

/** A reply without its marks: what is left must be the same in every format. */
const bare: Record<keyof typeof formats, (text: string) => string> = {
  markdown: (text) => text.replaceAll(/\[(.*?)\]\((.*?)\)/g, '$1 $2').replaceAll(/\*\*|^- |\\/gm, ''),
  text: (text) => text.replaceAll(/^- /gm, '').replaceAll(/:(?= https|\n)/g, ''),
  html: (text) =>
    text
      .replaceAll(/<a href="(.*?)">(.*?)<\/a>/g, '$2 $1 ')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&'),
};

const spoken = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

describe.each(samples)('The reply "$id"', ({ id, query }) => {
  const result = receiptOf(query);
  const texts = Object.entries(formats).map(
    ([name, write]) => [name as keyof typeof formats, write(replyTo(query))] as const,
  );

  test('is that of its headline', () => expect(headline(supportLevel, result.verdicts).id).toBe(id));

  test.each(texts)(`has at most ${MOST_LINES} lines, as %s`, (_, text) =>
    expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES),
  );

  test.each(texts)(
    'says the answer, every reason, the edition and one to three clauses with links, as %s',
    (name, text) => {
      const said = bare[name](text);
      const { title, lead } = words.wizard.headlines[id] ?? { title: '', lead: '' };
      const reasons = Object.values(result.verdicts).flatMap(({ reasons = [] }) => reasons);
      const sentences = [title, lead, ...reasons.map((reason) => words.wizard.reasons?.[reason] ?? reason)];
      for (const sentence of sentences) expect(said).toContain(sentence);
      expect(said).toContain(result.policy);
      const { length } = [...text.matchAll(/https:\/\/support\.example\/base\/(policies|faqs)\/[\w-]*\/?#[\w.-]+/g)];
      expect([1, 2, 3]).toContain(length);
    },
  );

  test('says the same in every format', () => {
    const [first, ...others] = texts.map(([name, text]) => spoken(bare[name](text)));
    for (const other of others) expect(other).toBe(first);
  });

  test('has a link that gives the same reply again', () => {
    const { url } = replyTo(query).link;
    expect(url.startsWith(ADDRESS)).toBe(true);
    const [again = '', fragment] = url.slice(ADDRESS.length).split('#');
    expect(replyTo(again)).toEqual(replyTo(query));
    expect(fragment).toBe(result.next === null ? undefined : 'result');
  });
});

test('of a setup of which nothing has been said no reply says that it is supported', () => {
  const empty = { answers: {}, lists: {}, ignored: [], policy: '2026-11-22' };
  const nothing = itemsReceipt(compileItems(setup), empty, {});
  const written = reply(compile(setup), nothing, replyWords('setup', SITE));
  expect(written.answer).toBe(replyWords('setup', SITE).say('open'));
  expect(
    Object.values(formats)
      .map((write) => write(written))
      .join(),
  ).not.toMatch(/Supported|<ul>|\n\n\n/);
});

test('what is typed into a link reaches no reply', () => {
  const { answers, link } = replyTo('partner=<b>gold</b>&note=**hello**&issue=stun');
  expect(answers + link.url).not.toMatch(/<b>|hello/);
});

test('marks of a format in the words are no marks of the reply', () => {
  const marked = { ...replyTo('partner=none'), answer: 'A *starred* <tag> & [link]' };
  expect(asHtml(marked)).toContain('<strong>A *starred* &lt;tag&gt; &amp; [link]</strong>');
  expect(asMarkdown(marked)).toContain('**A \\*starred\\* \\<tag\\> & \\[link\\]**');
  expect(asText(marked)).toContain('A *starred* <tag> & [link]');
});

describe('A reply as it is written', () => {
  const query = HEADLINES.evaluation ?? '';
  const CLI = fileURLToPath(new URL('../../../src/cli/decide.ts', import.meta.url));
  const golden = (name: string) => fileURLToPath(new URL(`goldens/reply.${name}`, import.meta.url));

  test.each([
    ['markdown', 'md'],
    ['text', 'txt'],
    ['html', 'html'],
  ] as const)('as %s, and the command line prints it', (format, ending) => {
    const kept = readFileSync(golden(ending), 'utf8');
    expect(`${formats[format](replyTo(query))}\n`).toBe(kept);
    const { stdout } = spawnSync(process.execPath, [CLI, `${ADDRESS}${query}`, '--format', format], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(kept);
  });
});
