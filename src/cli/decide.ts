import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Compiled, compile } from '../engine/compile.ts';
import { decode } from '../engine/link.ts';
import { receipt } from '../engine/receipt.ts';
import { asHtml, asMarkdown, asText, type Reply, reply } from '../engine/reply.ts';
import { wizards } from '../wizards/index.ts';
import { type ShareLink, shareLink } from './share-link.ts';
import { replyWords } from './words.ts';

const USAGE = `Usage: npm run --silent decide -- '<share link, or wizard?query>' [--format json|markdown|text|html]
       npm run --silent decide -- -      (one link a line in, one JSON receipt a line out)`;

const writers: Record<string, (reply: Reply) => string> = { markdown: asMarkdown, text: asText, html: asHtml };
const compiled = new Map<string, Compiled>();

/** The editions known, the current one first. */
function editions(): string[] {
  const site = readFileSync(new URL('../../content/data/site.json', import.meta.url), 'utf8');
  return [(JSON.parse(site) as { edition: string }).edition];
}

/** @throws when the site has no such wizard */
function wizardNamed(name: string): Compiled {
  const known = compiled.get(name);
  if (known) return known;
  const wizard = wizards.find(({ id }) => id === name);
  if (!wizard) throw new Error(`There is no wizard "${name}": take one of ${wizards.map(({ id }) => id).join(', ')}.`);
  const fresh = compile(wizard);
  compiled.set(name, fresh);
  return fresh;
}

const known = editions();

function receiptOf({ wizard, query }: ShareLink) {
  const decision = wizardNamed(wizard);
  return receipt(decision, decode(query, decision.wizard, known));
}

function printed(link: string, format: string): string {
  const parts = shareLink(link);
  const result = receiptOf(parts);
  const write = writers[format];
  if (!write) return JSON.stringify(result, null, 2);
  return write(reply(wizardNamed(parts.wizard), result, replyWords(parts.wizard, parts.base)));
}

/** One receipt a line; a line that is no link gives its error in its place, so that lines stay in step. */
async function stream(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      process.stdout.write(`${JSON.stringify(receiptOf(shareLink(line)))}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`);
      process.exitCode = 1;
    }
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  });
  const [link, ...others] = positionals;
  if (link === undefined || others.length || !(values.format === 'json' || values.format in writers))
    throw new Error(USAGE);
  if (link === '-') await stream();
  else console.log(printed(link, values.format));
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
