import type { Wizard } from '../../../engine/model.ts';
import { ownOf, rowsOf } from '../../../engine/rows.ts';
import { type Content, type ContentFile, fileOf } from '../content.ts';
import { nearest, type Path } from '../document.ts';
import { knownIds } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';

function citedBy(wizard: Wizard): Set<string> {
  return new Set(
    rowsOf(ownOf(wizard)).flatMap(({ clauses = [], notes = [], readings = [] }) => [...clauses, ...notes, ...readings]),
  );
}

function uncited(file: ContentFile<'coverage'>, wizard: Wizard | undefined, at: Path, id: string): Problem[] {
  if (!wizard || citedBy(wizard).has(id)) return [];
  const message = `No row of the wizard "${wizard.id}" cites "${id}". Cite it in the row that it decides.`;
  return [problemAt(file.source, nearest(file.head, at), message)];
}

function checkWizard(content: Content, file: ContentFile<'coverage'>, index: number): Problem[] {
  const entry = file.data?.[index];
  const wizard = content.wizards.find(({ id }) => id === entry?.wizard);
  const lists = (['clauses', 'readings'] as const).flatMap((list) =>
    (entry?.[list] ?? []).flatMap((id, at) => uncited(file, wizard, [index, list, at], id)),
  );
  if (!entry || wizard) return lists;
  return [
    problemAt(
      file.source,
      nearest(file.head, [index, 'wizard']),
      `There is no wizard "${entry.wizard}". Name one of the folders in src/wizards.`,
    ),
  ];
}

function checkIds(content: Content, file: ContentFile<'coverage'>, index: number): Problem[] {
  const { clauses, faqs, readings } = knownIds(content);
  const known = { clauses: new Set([...clauses, ...faqs]), readings };
  return (['clauses', 'readings'] as const).flatMap((list) =>
    (file.data?.[index]?.[list] ?? []).flatMap((id, at) =>
      known[list].has(id)
        ? []
        : [problemAt(file.source, nearest(file.head, [index, list, at]), `Nothing has the id "${id}". Correct it.`)],
    ),
  );
}

/** Each wizard cites every clause and reading that the decision spec names for it. */
export function checkCoverage(content: Content): Problem[] {
  const file = fileOf(content, 'coverage');
  const listed = new Set(file?.data?.map(({ wizard }) => wizard));
  if (!file?.data) return [];
  const missing = content.wizards.filter(({ id }) => !listed.has(id));
  return [
    ...file.data.flatMap((_, index) => [...checkWizard(content, file, index), ...checkIds(content, file, index)]),
    ...missing.map(({ id }) =>
      problemAt(file.source, 0, `The wizard "${id}" is not listed. List the clauses that its rows must cite.`),
    ),
  ];
}
