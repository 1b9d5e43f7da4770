import type { HeadlineRow, OverallRow, Wizard } from '../../engine/model.ts';
import { installationFacts, installationTables, installationVerdicts } from './installation.ts';
import { lists, sharedFacts } from './lists.ts';
import { serviceFacts, serviceTables, serviceVerdicts } from './services.ts';
import { topics } from './topics.ts';

/** The verdict over the whole setup: the first row that holds (RULES 2, overall). */
const overall: OverallRow[] = [
  { value: 'fix-first', verdict: 'not-supported', scope: 'install' },
  { value: 'check-first', verdict: 'check' },
  { value: 'supported-with-exclusions', verdict: 'not-supported' },
  { value: 'supported-with-conditions', verdict: 'conditional' },
  { value: 'supported' },
];

/** "Is my setup supported?": RULES 2 as data. */
export const setup: Wizard = {
  id: 'setup',
  facts: [...installationFacts, ...sharedFacts, ...serviceFacts],
  verdicts: [...installationVerdicts, ...serviceVerdicts],
  tables: [...installationTables, ...serviceTables],
  headlines: overall.map(
    ({ value, verdict }): HeadlineRow => ({
      id: value,
      when: verdict === undefined ? {} : { overall: [value] },
      by: ['overall'],
    }),
  ),
  lists,
  overall,
  topics,
  order: topics.flatMap(({ asks }) => asks),
};
