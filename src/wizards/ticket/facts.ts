import type { Fact } from '../../engine/model.ts';
import { facts as levelFacts } from '../support-level/facts.ts';
import { EXCLUSIONS, INSTALLATION, topics } from './topics.ts';

const SHARED = ['partner', 'issue', 'hosting', 'product', 'system', 'size', 'opener'];

/** Values that make no difference to the checklist, although some do to the support level. */
const INTERCHANGEABLE: Record<string, string[][]> = {
  partner: [['package', 'silver', 'gold', 'platinum', 'titanium']],
  issue: [
    ['general', 'teams'],
    ['audio', 'upgrade'],
  ],
  product: [['free', 'other']],
  size: [['4sc', '5-64sc']],
};

/** The facts of the support level on which the checklist turns. */
const shared: Fact[] = levelFacts
  .filter(({ id }) => SHARED.includes(id))
  .map((fact) => ({ ...fact, interchangeable: INTERCHANGEABLE[fact.id] ?? [] }));

/** From the setup wizard, never asked here: the steps of the installation are asked one by one instead. */
const setup: Fact = {
  id: 'setup',
  values: ['ok', 'not-ok', 'unknown'],
  weights: [40, 20, 40],
  asked: false,
  interchangeable: [['not-ok', 'unknown']],
};

/** A step that somebody has taken or not; its key is the clause that asks for it. */
const step = (id: string): Fact => ({
  id,
  values: ['done', 'not-yet', 'unknown'],
  changeable: true,
  weights: [70, 20, 10],
});

/** A step of which a reader may say that it does not apply to the issue at hand. */
const optional = (id: string): Fact => ({
  id,
  values: ['done', 'not-yet', 'not-applicable', 'unknown'],
  changeable: true,
  weights: [55, 20, 15, 10],
});

/** Steps expected of every ticket (RULES 3). */
export const ALWAYS = [
  'before.study',
  'ticket.description',
  'ticket.steps-taken',
  'ticket.reproduction',
  'before.verbose-logs',
];

const STEPS = [
  'ticket.licence-key',
  ...INSTALLATION,
  'before.hardware-specs',
  'before.sip-trunk',
  ...ALWAYS,
  'before.network',
  'before.vendor-first',
];

/** The keys of links in their order. */
export const order = [...topics.flatMap(({ asks }) => asks), setup.id];

/** Everything that is asked, or handed over, in the order of the questions (RULES 3). */
export const facts: Fact[] = [
  ...shared,
  ...STEPS.map(step),
  // Whether the issue shows without what is excluded: asked of a setup alone that holds it, so never of itself.
  ...EXCLUSIONS.map((id): Fact => ({ ...optional(id), asked: false })),
  optional('ticket.logs'),
  setup,
].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
