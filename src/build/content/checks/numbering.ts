import { type Content, type ContentFile, filesOf } from '../content.ts';
import { nearest, valueIn } from '../document.ts';
import { attribute, elementsOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';

function checkPage(file: ContentFile): Problem[] {
  const page = valueIn(file.head.value, ['number']);
  const clauses = elementsOf(file, 'Clause');
  if (clauses.length === 0) return [problemAt(file.source, 0, 'This page has no clause. Add one, or delete the page.')];
  return clauses.flatMap((clause, index) => {
    const number = attribute(clause, 'number');
    const due = `${String(page)}.${index + 1}`;
    if (!/^\d+\.\d+$/.test(number) || typeof page !== 'number' || number === due) return [];
    const message = `The clause numbered ${number} stands where ${due} is due. Number the clauses of page ${String(page)} in order, without a gap.`;
    return [problemAt(file.source, nearest(clause.attributes, ['number']), message)];
  });
}

/** The clauses of a page carry its number and run in order without a gap. */
export const checkNumbering = (content: Content): Problem[] => filesOf(content, 'policies').flatMap(checkPage);
