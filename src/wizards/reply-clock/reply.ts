import { DEPENDS } from '../../engine/marks.ts';
import { UNKNOWN } from '../../engine/model.ts';
import type { CitedText, Reply, ReplyWords } from '../../engine/reply.ts';
import { PRIORITY } from './facts.ts';
import { type OfficeCalendar, officeOf } from './office.ts';
import type { ClockReceipt } from './receipt.ts';

/** Everything that turns a receipt of the clock into a reply. */
export interface ClockReplyWords {
  /** A sentence of the area `reply`, its placeholders filled. */
  say: ReplyWords['say'];
  /** A sentence of `ticket` in the area `reply-clock`. */
  clock: (key: string, vars?: Record<string, string | number>) => string;
  /** An instant in words, as the clocks of a zone show it. */
  moment: (instant: number, zone: string) => string;
  /** Several things in one sentence. */
  list: (items: string[]) => string;
  cited: (clause: string) => CitedText;
  /** The name of a partner level. */
  partner: (id: string) => string;
  /** The address of the receipt. */
  link: string;
}

/** So many days are named; more are counted. */
const NAMED_DAYS = 5;

/**
 * What the clock says of a ticket as the text of a reply, moments by the clocks of the office. Never "resolved by": the
 * policy does not say what is due (reading.reply-clock).
 */
export function clockReply(receipt: ClockReceipt, calendar: OfficeCalendar, words: ClockReplyWords): Reply {
  const { say, cited } = words;
  const { preferred } = receipt.verdicts;
  return {
    answer: answer(receipt, calendar, words),
    reasons: [...moments(receipt, words), ...remarks(receipt, words)].join(' '),
    clauses: preferred.clauses.map((id) => {
      const { number, title, url } = cited(id);
      return { text: say('clause', { number: number ?? '', title }), url };
    }),
    answers: say('answers', { answers: given(receipt, calendar, words).join('; ') }),
    edition: say('edition', { policy: receipt.policy }),
    link: { text: say('link'), url: words.link },
  };
}

/** A moment of a verdict, by the wall clock of the office as the verdict writes it. */
const wall = (verdict: string, { moment }: ClockReplyWords): string =>
  // Read as if it were UTC, and shown so.
  moment(Date.parse(`${verdict.slice(0, 16)}Z`), 'UTC');

function answer({ verdicts, answers }: ClockReceipt, calendar: OfficeCalendar, words: ClockReplyWords): string {
  const { verdict } = verdicts.preferred;
  if (verdict === DEPENDS) return words.clock('open');
  return words.clock('answer', { moment: wall(verdict, words), zone: officeOf(answers, calendar).zone });
}

function moments({ verdicts: { earliest, latest } }: ClockReceipt, words: ClockReplyWords): string[] {
  if (earliest.verdict === DEPENDS) return [];
  const closed = earliest.notes?.find((note) => note === 'weekend' || note === 'holiday');
  const unknown = latest['holidays-unknown-for'] ?? [];
  return [
    words.clock(closed ?? 'earliest', { moment: wall(earliest.verdict, words) }),
    words.clock('latest', { moment: wall(latest.verdict, words) }),
    ...(unknown.length > 0 ? [words.clock('unknownYears', { years: words.list(unknown.map(String)) })] : []),
  ];
}

const remarks = ({ answers }: ClockReceipt, { clock }: ClockReplyWords): string[] => [
  ...(PRIORITY.includes(answers.partner ?? '') ? [clock('priority')] : []),
  clock('until'),
];

/** What was answered, and what was assumed where nothing was. */
function given(receipt: ClockReceipt, calendar: OfficeCalendar, words: ClockReplyWords): string[] {
  const { answers } = receipt;
  const { say, clock, partner } = words;
  const said = (id: string) => (answers[id] === UNKNOWN ? undefined : answers[id]);
  const part = (name: string, value: string) => say('given', { question: clock(name), value });
  const assumed = (id: string, value: string) => (said(id) === undefined ? clock('assumed', { value }) : value);
  const level = said('partner');
  return [
    ...created(receipt, words),
    ...(level === undefined ? [] : [part('partner', partner(level))]),
    part('hours', assumed('office-hours', officeOf(answers, calendar).hours)),
    part('holidays.name', assumed('holidays', holidays(said('holidays') ?? 'default', words))),
  ];
}

function created({ answers: { created = UNKNOWN, zone = UNKNOWN } }: ClockReceipt, words: ClockReplyWords): string[] {
  const part = (question: string, value: string) => [words.say('given', { question: words.clock(question), value })];
  if (created === UNKNOWN) return zone === UNKNOWN ? [] : part('zone', zone);
  const moment = wall(created, words);
  return part('created.name', zone === UNKNOWN ? moment : words.clock('created.value', { moment, zone }));
}

function holidays(said: string, { clock, list }: ClockReplyWords): string {
  if (said === 'default' || said === 'none') return clock(`holidays.${said}`);
  const days = said.split(',');
  const named = days.length > NAMED_DAYS ? clock('manyDays', { count: days.length }) : list(days);
  return clock('holidays.own', { days: named });
}
