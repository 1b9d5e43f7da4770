import type { HeadlineRow, OverallRow, Table, VerdictKind, Wizard } from '../../engine/model.ts';
import { included } from '../support-level/included.ts';
import { levels, levelVerdicts } from '../support-level/levels.ts';
import { exclusionTables, exclusionVerdicts } from './exclusions.ts';
import { expectedTables, expectedVerdicts } from './expected.ts';
import { facts, order } from './facts.ts';
import { gates, gateTables, gateVerdicts } from './gate.ts';
import { knowingTables, knowingVerdicts } from './knowing.ts';
import { mustTables, mustVerdicts } from './musts.ts';
import { topics } from './topics.ts';

const LEVELS = ['included', 'level-1', 'level-2'];

const issues = facts.find(({ id }) => id === 'issue')?.values ?? [];

/** Whether the issue is included follows from the tables of the support levels. */
const borrowedTables: Table[] = [included, ...levels].filter(({ verdict }) => LEVELS.includes(verdict));
const borrowedVerdicts: VerdictKind[] = levelVerdicts
  .filter(({ id }) => LEVELS.includes(id))
  .map((verdict) => ({ ...verdict, internal: true }));

/** The checklist as a whole: without a must it cannot go ahead, without what is expected it may bounce (RULES 3). */
const overall: OverallRow[] = [
  { value: 'cannot', verdict: 'missing', scope: 'must' },
  { value: 'not-ready', verdict: 'missing' },
  { value: 'not-ready', verdict: 'check' },
  { value: 'not-ready', verdict: 'depends' },
  { value: 'not-ready', left: true },
  { value: 'ready' },
];

const headlines: HeadlineRow[] = [
  { id: 'no-route', when: { route: ['missing'] }, by: ['route'] },
  { id: 'not-production', when: { production: ['missing'] }, by: ['production'] },
  { id: 'not-included', when: { 'included-issue': ['missing'] }, by: ['included-issue'] },
  { id: 'cannot', when: { overall: ['cannot'] }, by: ['overall'] },
  { id: 'not-ready', when: { overall: ['not-ready'] }, by: ['overall'] },
  { id: 'ready', when: {}, by: ['overall'] },
];

/** "Ready to open a ticket?": RULES 3 as data. */
export const ticket: Wizard = {
  id: 'ticket',
  facts,
  verdicts: [
    ...borrowedVerdicts,
    ...gateVerdicts,
    ...mustVerdicts,
    ...exclusionVerdicts,
    ...expectedVerdicts,
    ...knowingVerdicts,
  ],
  tables: [
    ...borrowedTables,
    ...gateTables,
    ...mustTables,
    ...exclusionTables,
    ...expectedTables(issues),
    ...knowingTables,
  ],
  headlines,
  overall,
  topics,
  order,
  gates,
  borrows: { wizard: 'support-level', verdicts: LEVELS },
};
