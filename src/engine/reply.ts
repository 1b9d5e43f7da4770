import { irrelevant } from './ask.ts';
import type { Compiled } from './compile.ts';
import { decide } from './decide.ts';
import { RESULT } from './fragment.ts';
import { decidingClauses, headline } from './headline.ts';
import { encode, type ListAnswers } from './link.ts';
import { type Answers, type Fact, UNKNOWN, type Wizard } from './model.ts';
import type { Receipt } from './receipt.ts';
import type { Reply } from './reply-formats.ts';

export { asHtml, asMarkdown, asText, type Reply } from './reply-formats.ts';

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
  reasons?: Record<string, string>;
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

/**
 * A receipt as the text of a reply to a ticket: the answer, the clauses that decide it, the answers that it follows
 * from, the edition and the link.
 */
export function reply(compiled: Compiled, receipt: Receipt, words: ReplyWords): Reply {
  const { wizard } = compiled;
  const judge = judgeOf(compiled, receipt);
  const kept = restingOn(compiled, singleAnswers(receipt), judge);
  const { headline: id, reasons, clauses } = judge(kept);
  return {
    answer: words.say('answer', words.wizard.headlines[id] as { title: string; lead: string }),
    reasons: reasons.flatMap((reason) => words.wizard.reasons?.[reason] ?? []).join(' '),
    clauses: clauses.map((clause) => citation(words, clause)),
    answers: given(wizard.facts, kept, words),
    edition: words.say('edition', { policy: receipt.policy }),
    link: { text: words.say('link'), url: words.link(query(wizard, kept, receipt)) },
  };
}

/** What a reply says of answers. */
interface Gist {
  headline: string;
  reasons: string[];
  clauses: string[];
}

type Judge = (answers: Answers) => Gist;

/** Works out what a reply says. Of a wizard about items that is what its receipt says, whatever answers are left out. */
function judgeOf(compiled: Compiled, { verdicts }: Receipt): Judge {
  const { wizard } = compiled;
  return (answers) => {
    const findings = wizard.overall ? verdicts : decide(compiled, answers);
    const { id, by } = headline(wizard, findings);
    const reasons = [...new Set(Object.values(findings).flatMap((finding) => finding.reasons ?? []))];
    return { headline: id, reasons, clauses: decidingClauses(by, findings) };
  };
}

/** The answers that matter, and those that change no verdict but what is said of it. */
function restingOn(compiled: Compiled, answers: Answers, judge: Judge): Answers {
  const said = JSON.stringify(judge(answers));
  const kept = { ...answers };
  for (const id of irrelevant(compiled, answers).toReversed()) {
    const { [id]: _dropped, ...others } = kept;
    if (JSON.stringify(judge(others)) === said) delete kept[id];
  }
  return kept;
}

/** While questions are left, a link has to say that it means the result. */
function query(wizard: Wizard, answers: Answers, receipt: Receipt): string {
  const { policy, next, checked } = receipt;
  const pairs = encode(wizard, answers, policy, { lists: listAnswers(receipt), ...(checked && { checked }) });
  return next === null ? pairs : `${pairs}#${RESULT}`;
}

const singleAnswers = ({ answers }: Receipt): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (typeof answer === 'string' ? [[id, answer]] : [])),
  );

const listAnswers = ({ answers }: Receipt): ListAnswers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (typeof answer === 'string' ? [] : [[id, answer]])),
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
