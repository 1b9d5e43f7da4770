import { relevantAnswers } from './ask.ts';
import type { Compiled } from './compile.ts';
import { decidingClauses, headline } from './headline.ts';
import { encode } from './link.ts';
import { type Answers, type Fact, UNKNOWN } from './model.ts';
import type { Receipt } from './receipt.ts';

/** What a reply says of one clause or FAQ. */
export interface CitedText {
  /** `null` for an FAQ. */
  number: string | null;
  title: string;
  /** Its address, as the reader of the reply is to open it. */
  url: string;
}

/** The words of a wizard that a reply is made of, as they stand in its strings. */
export interface WizardWords {
  facts: Record<string, { short: string; values: Record<string, { label: string }>; unknown: { label: string } }>;
  headlines: Record<string, { title: string; lead: string }>;
}

/** Everything that turns a receipt into words. */
export interface ReplyWords {
  wizard: WizardWords;
  /** A sentence of the area `reply`, its placeholders filled. */
  say: (key: string, vars?: Record<string, string>) => string;
  cited: (id: string) => CitedText;
  /** The address of a query of this wizard. */
  link: (query: string) => string;
}

/** A result in short, in words, ready to be written in any format. */
export interface Reply {
  answer: string;
  clauses: { text: string; url: string }[];
  answers: string;
  edition: string;
  link: { text: string; url: string };
}

/**
 * A receipt as the text of a reply to a ticket: the answer, the clauses that decide it, the answers that it follows
 * from, the edition and the link.
 */
export function reply({ wizard, ...compiled }: Compiled, receipt: Receipt, words: ReplyWords): Reply {
  const { id, by } = headline(wizard, receipt.verdicts);
  const { title, lead } = words.wizard.headlines[id] as { title: string; lead: string };
  const kept = relevantAnswers({ wizard, ...compiled }, singleAnswers(receipt));
  return {
    answer: words.say('answer', { title, lead }),
    clauses: decidingClauses(by, receipt.verdicts).map((clause) => citation(words, clause)),
    answers: given(wizard.facts, kept, words),
    edition: words.say('edition', { policy: receipt.policy }),
    link: { text: words.say('link'), url: words.link(encode(wizard, kept, receipt.policy)) },
  };
}

const singleAnswers = ({ answers }: Receipt): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (typeof answer === 'string' ? [[id, answer]] : [])),
  );

function citation({ cited, say }: ReplyWords, id: string): { text: string; url: string } {
  const { number, title, url } = cited(id);
  return { text: number === null ? say('faq', { title }) : say('clause', { number, title }), url };
}

function given(facts: Fact[], answers: Answers, { wizard, say }: ReplyWords): string {
  const sentences = facts.flatMap(({ id }) => {
    const answer = answers[id];
    const words = wizard.facts[id];
    if (answer === undefined || !words) return [];
    const value = answer === UNKNOWN ? words.unknown.label : (words.values[answer]?.label ?? answer);
    return [say('given', { question: words.short, value })];
  });
  return sentences.length ? say('answers', { answers: sentences.join('; ') }) : say('none');
}

/** The reply as Markdown. */
export const asMarkdown = ({ answer, clauses, answers, edition, link }: Reply): string =>
  [
    `**${escapeMarkdown(answer)}**`,
    '',
    ...clauses.map(({ text, url }) => `- [${escapeMarkdown(text)}](${url})`),
    '',
    escapeMarkdown(answers),
    `${escapeMarkdown(edition)} [${escapeMarkdown(link.text)}](${link.url})`,
  ].join('\n');

/** The reply as plain text. */
export const asText = ({ answer, clauses, answers, edition, link }: Reply): string =>
  [answer, ...clauses.map(({ text, url }) => `- ${text}: ${url}`), answers, edition, link.text, link.url].join('\n');

/** The reply as HTML without styles, for a rich-text field. */
export const asHtml = ({ answer, clauses, answers, edition, link }: Reply): string =>
  [
    `<p><strong>${escapeHtml(answer)}</strong></p>`,
    `<ul>${clauses.map(({ text, url }) => `<li>${anchor(text, url)}</li>`).join('')}</ul>`,
    `<p>${escapeHtml(answers)}</p>`,
    `<p>${escapeHtml(edition)} ${anchor(link.text, link.url)}</p>`,
  ].join('\n');

const anchor = (text: string, url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const escapeMarkdown = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
