import type { Fact, OverallRow, Table, VerdictKind, Wizard } from '../../engine/model.ts';
import { facts as levelFacts } from '../support-level/facts.ts';
import { supportLevel } from '../support-level/index.ts';
import { expectedFacts, expectedTables, expectedVerdicts } from './expected.ts';
import { mustFacts, mustTables, mustVerdicts } from './musts.ts';

const SHARED = ['partner', 'issue', 'hosting', 'product', 'system', 'size', 'opener'];
const LEVELS = ['included', 'level-1', 'level-2'];

const issues = levelFacts.find(({ id }) => id === 'issue')?.values ?? [];

/** Values that make no difference to the checklist, although some do to the support level. */
const INTERCHANGEABLE: Record<string, string[][]> = {
  partner: [['package', 'silver', 'gold', 'platinum', 'titanium']],
  issue: [
    ['general', 'teams'],
    ['audio', 'upgrade'],
  ],
  hosting: [],
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

/** Whether the issue is included follows from the tables of the support levels. */
const borrowedTables: Table[] = supportLevel.tables.filter(({ verdict }) => LEVELS.includes(verdict));
const borrowedVerdicts: VerdictKind[] = supportLevel.verdicts
  .filter(({ id }) => LEVELS.includes(id))
  .map((verdict) => ({ ...verdict, internal: true }));

/** The checklist as a whole: without a must it cannot go ahead, without what is expected it may bounce (RULES 3). */
const overall: OverallRow[] = [
  { value: 'cannot', verdict: 'missing', scope: 'must' },
  { value: 'not-ready', verdict: 'missing' },
  { value: 'not-ready', verdict: 'check' },
  { value: 'ready' },
];

const facts: Fact[] = [...shared, setup, ...mustFacts, ...expectedFacts];

/** "Ready to open a ticket?": RULES 3 as data. */
export const ticket: Wizard = {
  id: 'ticket',
  facts,
  verdicts: [...borrowedVerdicts, ...mustVerdicts, ...expectedVerdicts],
  tables: [...borrowedTables, ...mustTables, ...expectedTables(issues)],
  headlines: [
    { id: 'cannot', when: { overall: ['cannot'] }, by: ['overall'] },
    { id: 'not-ready', when: { overall: ['not-ready'] }, by: ['overall'] },
    { id: 'ready', when: {}, by: ['overall'] },
  ],
  lists: [],
  overall,
  order: facts.map(({ id }) => id),
  borrows: 'support-level',
};
