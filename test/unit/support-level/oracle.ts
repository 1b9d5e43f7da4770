import type { Answers } from '../../../src/engine/model.ts';
import { EVALUATION, type LevelRulings, levelRulings, NFR, NO_ROUTE, silverAndAbove } from './level-rulings.ts';
import { citing, loweredTo, type Ruling, ruling } from './ruling.ts';

/** What a ticket with an installation outside the guidelines breaks. */
const OUTSIDE_GUIDELINES = [
  'scope.outside-guidelines',
  'before.latest-version',
  'before.manuals',
  'before.third-party',
  'before.hardware-specs',
  'conduct.hourly-charge',
];

const CHARGED = ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms', 'custom-template'];

/**
 * The support-level decision once more, written from the rules as plain steps and sharing nothing with the tables: the
 * two must agree on every situation.
 * @param answers a value for every fact
 */
export function oracle(answers: Answers): Record<string, Ruling> {
  const levels = levelRulings(answers);
  const ticket = ticketRuling(answers, levels);
  return {
    ...levels,
    ticket,
    phone: phone(answers),
    priority: priority(answers),
    'reply-time': replyTime(ticket),
    forum: forum(answers),
    'hourly-charge': hourlyCharge(answers),
  };
}

function ticketRuling(answers: Answers, levels: LevelRulings): Ruling {
  const refused = refusals(answers, levels);
  if (refused.length > 0) {
    const cited = refused.flatMap(([, ids]) => ids);
    return { ...ruling('no', ...cited), reasons: refused.map(([reason]) => reason) };
  }
  const vendor = ['sip-trunk', 'ip-phone'].includes(answers.issue ?? '') && 'before.vendor-first';
  return ruling('yes', 'before.who', 'before.study', 'ticket.licence-key', vendor);
}

/** Every reason that applies, in the order of the rules, each with what it cites. */
function refusals({ partner, system, opener, setup }: Answers, levels: LevelRulings): [string, string[]][] {
  const all = Object.values(levels);
  const included = all.some(({ verdict }) => verdict !== 'no');
  const found: [string, string[]][] = [];
  if (partner === 'none') found.push(['no-route', NO_ROUTE]);
  if (system === 'evaluation') found.push(['evaluation', EVALUATION]);
  if (system === 'nfr') found.push(['nfr-key', NFR]);
  if (opener !== 'admin') found.push(['opener-not-qualified', ['before.who']]);
  if (partner !== 'none' && system === 'production' && !included)
    found.push(['issue-not-included', all.flatMap(({ clauses, readings }) => [...clauses, ...readings])]);
  if (setup === 'not-ok') found.push(['fix-installation-first', OUTSIDE_GUIDELINES]);
  return found;
}

function phone(answers: Answers): Ruling {
  // The rule itself names only the FAQ. That the FAQ bars the phone too is what reading.evaluation chose, so it counts.
  if (answers.system === 'evaluation') return ruling('no', ...EVALUATION);
  if (!silverAndAbove(answers)) return ruling('no', 'phone.silver-and-above');
  const yes = citing(
    ruling('yes', 'phone.silver-and-above', 'partners.silver-and-above'),
    'phone.may-need-ticket',
    'phone.no-wireshark',
    'phone.numbers-private',
  );
  return answers.system === 'nfr' ? loweredTo('production-system', yes, 'ticket.licence-key') : yes;
}

function priority({ partner }: Answers): Ruling {
  const first = partner === 'platinum' || partner === 'titanium';
  return ruling(first ? 'yes' : 'no', 'partners.priority', 'reading.priority');
}

function replyTime(ticket: Ruling): Ruling {
  if (ticket.verdict !== 'yes') return ruling('not-applicable', 'sla.48-hours');
  return ruling('48-hours', 'sla.48-hours', 'sla.office-hours', 'reading.reply-clock');
}

function forum(answers: Answers): Ruling {
  if (answers.partner === 'bronze') return ruling('encouraged', 'partners.bronze-forum');
  if (silverAndAbove(answers)) return ruling('open', 'forum.extension', 'reading.forum');
  return ruling('not-stated', 'forum.extension');
}

function hourlyCharge({ setup, issue }: Answers): Ruling {
  const possible = setup === 'not-ok' || CHARGED.includes(issue ?? '');
  return ruling(possible ? 'possible' : 'none-stated', 'conduct.hourly-charge');
}
