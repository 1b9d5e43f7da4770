import type { Answers } from '../../../src/engine/model.ts';
import { whileOpen } from '../../content/named-in-ticket-rules.ts';
import { levelRulings } from '../support-level/level-rulings.ts';

/** What the rules say of one item. */
export interface State {
  verdict: string;
  must: boolean;
}

const STATES: Record<string, string> = {
  done: 'done',
  'not-yet': 'missing',
  'not-applicable': 'not-applicable',
  unknown: 'check',
};

const TRUNK_OR_PHONE = ['sip-trunk', 'ip-phone'];
const MAY_BE_THE_NETWORK = [...TRUNK_OR_PHONE, 'audio', 'upgrade', 'network', 'operating-system'];
const CHARGED = ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms', 'custom-template'];

/** Steps that go by what is said of them alone. */
const PLAIN_MUSTS = ['ticket.licence-key'];
const PLAIN_EXPECTED = [
  ...['before.study', 'before.verbose-logs', 'ticket.description', 'ticket.steps-taken', 'ticket.reproduction'],
  ...['ticket.logs', 'excluded.stun', 'excluded.eol-phones', 'excluded.unsupported-phones', 'excluded.sip-trunk'],
  ...['excluded.crm-pms', 'excluded.headsets-gateways', 'excluded.custom-templates', 'excluded.call-control-api'],
];
const INSTALLATION = ['excluded.not-latest', 'before.manuals', 'before.third-party'];

/**
 * The checklist once more, written from the rules as plain steps and sharing nothing with the tables: the two must
 * agree on every case.
 * @param answers to all that is asked; of what a setup hands over any part may be missing
 */
export function oracle(answers: Answers): Record<string, State> {
  return { ...gates(answers), ...steps(answers), ...known(answers) };
}

/** The verdict over all of it (RULES 3, overall). */
export function overallOf(states: Record<string, State>): string {
  const all = Object.values(states);
  if (all.some(({ verdict, must }) => verdict === 'missing' && must)) return 'cannot';
  return all.some(({ verdict }) => ['missing', 'check'].includes(verdict)) ? 'not-ready' : 'ready';
}

const must = (verdict: string): State => ({ verdict, must: true });
const expected = (verdict: string): State => ({ verdict, must: false });

function gates(answers: Answers): Record<string, State> {
  const { partner, system, opener } = answers;
  const isTaken = Object.values(levelRulings(answers)).some(({ verdict }) => verdict !== 'no');
  const included = isTaken ? 'done' : 'missing';
  return {
    route: must(partner === 'none' ? 'missing' : 'done'),
    production: must(system === 'production' ? 'done' : 'missing'),
    'included-issue': must(partner === 'none' || system !== 'production' ? 'not-applicable' : included),
    'before.who': must(opener === 'admin' ? 'done' : 'missing'),
  };
}

function steps(answers: Answers): Record<string, State> {
  const { issue = '', hosting, setup } = answers;
  const said = (id: string) => STATES[answers[id] ?? ''] ?? 'check';
  const given = (ids: string[], state: typeof must) =>
    Object.fromEntries(ids.filter((id) => answers[id] !== undefined).map((id) => [id, state(said(id))]));
  return {
    ...given(PLAIN_MUSTS, must),
    ...given(PLAIN_EXPECTED, expected),
    ...Object.fromEntries(INSTALLATION.map((id) => [id, must(setup === 'ok' ? 'done' : said(id))])),
    'before.hardware-specs': machine(hosting, setup, said('before.hardware-specs')),
    'before.sip-trunk': must(issue === 'sip-trunk' ? said('before.sip-trunk') : 'not-applicable'),
    'before.vendor-first': expected(TRUNK_OR_PHONE.includes(issue) ? said('before.vendor-first') : 'not-applicable'),
    'before.network': expected(
      hosting !== 'hosted' && MAY_BE_THE_NETWORK.includes(issue) ? said('before.network') : 'not-applicable',
    ),
  };
}

/** A must where self-hosted, expected on-premise; a setup in order settles it, but for a machine that is known to be below. */
function machine(hosting: string | undefined, setup: string | undefined, said: string): State {
  if (hosting === 'hosted') return must('not-applicable');
  if (hosting === 'on-premise') {
    if (said === 'missing') return expected(said);
    return setup === 'ok' ? must('done') : expected(said);
  }
  return must(setup === 'ok' ? 'done' : said);
}

function known(answers: Answers): Record<string, State> {
  const { route, production, ...others } = gates(answers);
  const mayBeTried = route?.verdict === 'done' && production?.verdict === 'done';
  const isOpen = mayBeTried && others['included-issue']?.verdict === 'done';
  const isCharged = mayBeTried && CHARGED.includes(answers.issue ?? '');
  const toKnow = (holds: boolean) => expected(holds ? 'to-know' : 'not-applicable');
  return Object.fromEntries(
    whileOpen.map((id) => [id, toKnow(isOpen || (id === 'conduct.hourly-charge' && isCharged))]),
  );
}
