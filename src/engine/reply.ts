import { irrelevant } from './ask.ts';
import type { Compiled } from './compile.ts';
import { decide } from './decide.ts';
import type { Statuses } from './entries.ts';
import { type ItemWords, labelOf } from './entry-words.ts';
import { RESULT } from './fragment.ts';
import { decidingClauses, headline } from './headline.ts';
import { encode, type ListAnswers } from './link.ts';
import type { Answers, Wizard } from './model.ts';
import type { Receipt } from './receipt.ts';
import type { Reply } from './reply-formats.ts';
import { type Itemised, itemSentences, listGiven, todoSentences } from './reply-items.ts';

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
export type WizardWords = ItemWords['wizard'] & {
  headlines: Record<string, { title: string; lead: string }>;
  reasons?: Record<string, string>;
};

/** Everything that turns a receipt into words. */
export interface ReplyWords extends ItemWords {
  wizard: WizardWords;
  cited: (id: string) => CitedText;
  /** The address of a query of this wizard. */
  link: (query: string) => string;
}

/**
 * A receipt as the text of a reply to a ticket: the answer, the items that it rests on, the clauses that decide it, the
 * answers that it follows from, the edition and the link.
 * @param statuses of the entries of every list that the wizard asks for, as the receipt took them
 */
export function reply(compiled: Compiled, receipt: Receipt, words: ReplyWords, statuses: Statuses = {}): Reply {
  const { wizard } = compiled;
  const judge = judgeOf(compiled, receipt);
  const kept = wizard.overall ? relevantIn(receipt) : restingOn(compiled, singleAnswers(receipt), judge);
  const { headline: id, reasons, clauses } = judge(kept);
  const about = { wizard, lists: listAnswers(receipt), statuses, checked: receipt.checked };
  return {
    answer: answerOf(receipt, id, words),
    reasons: [
      ...(wizard.overall
        ? [...itemSentences(about, receipt.verdicts, words), ...todoSentences(about, receipt.verdicts, words)]
        : reasons.flatMap((reason) => words.wizard.reasons?.[reason] ?? [])),
      ...soFar(receipt, words),
    ].join(' '),
    clauses: clauses.map((clause) => citation(words, clause)),
    answers: given(about, kept, words),
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

/** The answers that matter, as the receipt says. */
function relevantIn(receipt: Receipt): Answers {
  const idle = receipt.ignored.flatMap(({ key, why }) => (why === 'irrelevant' ? [key] : []));
  return Object.fromEntries(Object.entries(singleAnswers(receipt)).filter(([id]) => !idle.includes(id)));
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

function given(about: Itemised, answers: Answers, words: ReplyWords): string {
  const { order, facts, lists = [] } = about.wizard;
  const sentences = (order ?? facts.map(({ id }) => id)).flatMap((id) => {
    const list = lists.find((candidate) => candidate.id === id);
    return (list ? listGiven(about, list, words) : singleGiven(id, answers[id], words)) ?? [];
  });
  return sentences.length ? words.say('answers', { answers: sentences.join('; ') }) : words.say('none');
}

function singleGiven(id: string, answer: string | undefined, { wizard, say }: ReplyWords): string | undefined {
  const words = wizard.facts[id];
  if (answer === undefined || !words) return undefined;
  return say('given', { question: words.short, value: labelOf(words, answer) });
}

/** Whoever reads a result that is not whole is told so: what is left to be asked can still change it. */
const soFar = ({ verdicts, next }: Receipt, { say }: ReplyWords): string[] =>
  next === null || Object.keys(verdicts).length === 0 ? [] : [say('soFar')];

/** While no verdict is given there is nothing to sum up (RULES 2: overall, once anything is answered). */
function answerOf({ verdicts }: Receipt, id: string, { wizard, say }: ReplyWords): string {
  if (Object.keys(verdicts).length === 0) return say('open');
  return say('answer', wizard.headlines[id] as { title: string; lead: string });
}
