import type { Finding } from '../../engine/decide.ts';
import { type Answers, UNKNOWN } from '../../engine/model.ts';
import { EXCLUSIONS } from '../ticket/topics.ts';
import { setupFor } from './handover.ts';

/** A setup as its wizard knows it. */
export interface Described {
  items: Record<string, Finding>;
  answers: Answers;
  /** The questions whose answer can still change a verdict. */
  left: readonly string[];
}

/** Items of the installation by the step of the ticket that asks for the same. */
const STEPS: Record<string, string> = {
  'excluded.not-latest': 'version',
  'before.manuals': 'manuals',
  'before.third-party': 'third-party',
  'before.hardware-specs': 'machine',
};

const STATES: Record<string, string> = { supported: 'done', 'not-supported': 'not-yet', check: UNKNOWN };

/** A supported vendor's product is not an unsupported one; a machine below the specification is below it. */
const CONDITIONAL: Record<string, string> = { 'third-party': 'done', machine: 'not-yet' };

/**
 * What the ticket wizard is told of a setup: whether it is in order, the steps that its findings settle, what the issue
 * is about, and as yet unknown for each component that is not supported whether the issue shows without it.
 */
export function ticketFor(described: Described): Answers {
  const setup = setupFor(described.items, described.left);
  const { hosting } = described.answers;
  return {
    ...(hosting === undefined ? {} : { hosting }),
    ...(setup === undefined ? {} : { setup }),
    ...installation(described, setup),
    ...network(described),
    ...issue(described),
    ...Object.fromEntries(excludedBy(described).map((clause) => [clause, UNKNOWN])),
  };
}

/** The steps of the installation; of one that is in order only the machine is left to be told of. */
function installation({ items, answers }: Described, setup: string | undefined): Answers {
  const told = Object.entries(STEPS).filter(
    ([, item]) => setup !== 'ok' || (item === 'machine' && answers.hosting === 'on-premise'),
  );
  const steps = told.flatMap(([step, item]) => {
    const verdict = items[item]?.verdict ?? '';
    const state = STATES[verdict] ?? (verdict === 'conditional' ? CONDITIONAL[item] : undefined);
    return state === undefined ? [] : [[step, state] as const];
  });
  return Object.fromEntries(steps);
}

function network({ answers }: Described): Answers {
  if (answers.hosting === 'hosted') return {};
  if (answers.network === 'reproduced') return { 'before.network': 'done' };
  return answers.network === 'not-reproduced' ? { 'before.network': 'not-yet' } : {};
}

/** The issue, where it is said to be about a trunk or a phone, and every one of them is a supported one. */
function issue({ items, answers }: Described): Answers {
  const [trunk, phone] = [answers['trunk-issue'] === 'yes', answers['phone-issue'] === 'yes'];
  if (trunk === phone) return {};
  const list = trunk ? 'trunk' : 'phone';
  const entries = Object.entries(items).filter(([item]) => item.startsWith(`${list}[`));
  if (!entries.every(([, { verdict }]) => verdict === 'supported' || verdict === 'conditional')) return {};
  const asked = answers[`${list}-asked`];
  return {
    issue: trunk ? 'sip-trunk' : 'ip-phone',
    ...(trunk ? { 'before.sip-trunk': 'done' } : {}),
    ...(asked === undefined ? {} : { 'before.vendor-first': asked === 'yes' ? 'done' : 'not-yet' }),
  };
}

function excludedBy({ items }: Described): string[] {
  const excluding = Object.values(items).filter(
    ({ verdict, scope }) => verdict === 'not-supported' && scope === 'item',
  );
  const cited = new Set(excluding.flatMap(({ clauses }) => clauses));
  return EXCLUSIONS.filter((clause) => cited.has(clause));
}
