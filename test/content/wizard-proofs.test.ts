import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/check.ts';
import { formatProblem } from '../../src/build/content/problem.ts';
import type { TiersTable, Wizard } from '../../src/engine/model.ts';
import { supportLevel } from '../../src/wizards/support-level/index.ts';

const project = resolve(import.meta.dirname, '../..');

function problemsWith(edit: (wizard: Wizard) => void): string[] {
  const wizard = JSON.parse(JSON.stringify(supportLevel)) as Wizard;
  edit(wizard);
  const root = resolve(project, 'content');
  const { problems } = checkContent({ root, folder: 'content', project, wizards: [wizard], today: '2026-11-22' });
  return problems.map(formatProblem);
}

test('rows that clash stop the build, with their place, a share link, the rows and their clauses', () => {
  const problems = problemsWith(({ tables }) => {
    const table = tables.find((each) => each.hitPolicy === 'tiers' && each.verdict === 'level-2') as TiersTable;
    for (const row of table.rows) if (row.id === 'level-2.hosted') row.value = 'no';
  });
  const clash = problems.find((problem) => problem.includes('match the same input'));
  expect(clash).toMatch(/^src\/wizards\/support-level\/levels\.ts:\d+:\d+ {2}The rows "level-2\.hosted" \(no\)/);
  expect(clash).toContain('Example: /wizards/support-level/?partner=package&hosting=hosted&product=smb');
  expect(clash).toContain('Rows: level-2.hosted, level-2.smb. Clauses: levels.two.');
});

test('a row that never counts stops the build', () => {
  const problems = problemsWith(({ tables }) => {
    const table = tables.find((each) => each.hitPolicy === 'tiers' && each.verdict === 'priority') as TiersTable;
    const late = { when: { partner: ['gold'] }, value: 'no', clauses: ['partners.priority'] };
    table.rows.push({ id: 'priority.late', tier: 'unreached', ...late });
    table.tiers.push('unreached');
  });
  expect(problems.join('\n')).toContain('The row "priority.late" never counts for "priority"');
});
