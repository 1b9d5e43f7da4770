import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import type { Receipt } from '../engine/receipt.ts';
import { asHtml, asMarkdown, asText, type Reply, reply } from '../engine/reply.ts';
import { wizards } from '../wizards/index.ts';
import { Answering } from './edition/answering.ts';
import { CONTENT } from './edition/content.ts';
import { citedIn, frozenReplyWords } from './edition/words.ts';
import { type Clock, openClock, REPLY_CLOCK } from './reply-clock.ts';
import { type ShareLink, shareLink } from './share-link.ts';
import { replyWords } from './words.ts';

const USAGE = `Usage: npm run --silent decide -- '<share link, or wizard?query>' [--format json|markdown|text|html]
       npm run --silent decide -- -      (one link a line in, one JSON receipt a line out)`;

const writers: Record<string, (reply: Reply) => string> = { markdown: asMarkdown, text: asText, html: asHtml };
const answering = new Answering(CONTENT, wizards);

let opened: Promise<Clock> | undefined;

/** The reply clock, set for the first link that needs it. */
function clock(): Promise<Clock> {
  opened ??= openClock(CONTENT, answering.editions);
  return opened;
}

const receiptOf = async ({ wizard, query }: ShareLink) =>
  wizard === REPLY_CLOCK ? (await clock()).receipt(query) : answering.receipt(wizard, query);

/** A reply says nothing of what could not be read, so whoever asked for it is told beside it. */
function warnOf({ ignored }: Receipt): void {
  for (const { key, value, why } of ignored) {
    if (why !== 'irrelevant') console.error(`Left out (${why}): ${key}=${value}`);
  }
}

async function printed(link: string, format: string): Promise<string> {
  const parts = shareLink(link);
  const result = await receiptOf(parts);
  const write = writers[format];
  if (!write) return JSON.stringify(result, null, 2);
  warnOf(result);
  if (parts.wizard === REPLY_CLOCK) {
    const then = result.policy === answering.current ? undefined : citedIn(answering, result.policy, parts.base);
    return write((await clock()).reply(parts, then));
  }
  const { edition, ruling } = answering.asked(parts.wizard, parts.query);
  const now = replyWords(parts.wizard, parts.base);
  const words = edition === answering.current ? now : frozenReplyWords(answering, parts, edition, now);
  return write(reply(compile(ruling.wizard), result, words, ruling.statuses));
}

/** One receipt a line; a line that is no link gives its error in its place, so that lines stay in step. */
async function stream(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      process.stdout.write(`${JSON.stringify(await receiptOf(shareLink(line)))}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`);
      process.exitCode = 1;
    }
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  });
  const [link, ...others] = positionals;
  if (link === undefined || others.length || !(values.format === 'json' || values.format in writers))
    throw new Error(USAGE);
  if (link === '-') await stream();
  else console.log(await printed(link, values.format));
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
