import type { Wizard } from '../../../engine/model.ts';
import { type AnyRow, ownOf, rowsOf } from '../../../engine/rows.ts';
import type { Content } from '../content.ts';
import { type Known, knownIds } from '../known.ts';
import { correction } from '../nearby.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Everything that a row cites, with the ids that it may cite. */
function citations(row: AnyRow, { clauses, faqs, readings }: Known) {
  const policy = { word: 'clause or FAQ', ids: new Set([...clauses, ...faqs]) };
  const reading = { word: 'reading', ids: readings };
  return [
    ...[...(row.clauses ?? []), ...(row.notes ?? [])].map((id) => ({ id, ...policy })),
    ...(row.readings ?? []).map((id) => ({ id, ...reading })),
  ];
}

function checkRow(content: Content, wizard: Wizard, row: AnyRow, known: Known): Problem[] {
  return citations(row, known)
    .filter(({ id, ids }) => !ids.has(id))
    .map(({ id, ids, word }) => {
      const { source, offset } = content.sourceOf(wizard.id, row.id);
      const mend = correction(id, ids, 'Cite one that the content has, or write it.');
      return problemAt(source, offset, `The row "${row.id}" cites "${id}", and no ${word} has that id. ${mend}`);
    });
}

/** Every clause, FAQ and reading that a wizard's row cites exists. */
export function checkWizardCitations(content: Content): Problem[] {
  const known = knownIds(content);
  return content.wizards.flatMap((wizard) =>
    rowsOf(ownOf(wizard)).flatMap((row) => checkRow(content, wizard, row, known)),
  );
}
