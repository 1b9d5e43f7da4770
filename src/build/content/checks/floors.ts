import { type Content, fileOf } from '../content.ts';
import { nearest } from '../document.ts';
import { DATA_FILES } from '../kinds.ts';
import { type Problem, problemAt } from '../problem.ts';

/** How much the first edition published; the lists only grow. */
const FLOORS = { pages: 11, clauses: 66, faqs: 5, readings: 25 } as const;

function checkCounts(content: Content): Problem[] {
  const file = fileOf(content, 'published');
  if (!file?.data) return [];
  const { data, head, source } = file;
  return (Object.keys(FLOORS) as (keyof typeof FLOORS)[])
    .filter((list) => data[list].length < FLOORS[list])
    .map((list) => {
      const message = `"${list}" has ${data[list].length} entries, and ${FLOORS[list]} were published. Put back what was removed.`;
      return problemAt(source, nearest(head, [list]), message);
    });
}

function checkFiles(content: Content): Problem[] {
  return DATA_FILES.filter((kind) => !fileOf(content, kind)).map((kind) => ({
    file: `${content.folder}/data/${kind}.json`,
    line: 1,
    column: 1,
    message: 'This file is missing. Put it back.',
  }));
}

/** Nothing that was published has quietly become less. */
export const checkFloors = (content: Content): Problem[] => [...checkFiles(content), ...checkCounts(content)];
