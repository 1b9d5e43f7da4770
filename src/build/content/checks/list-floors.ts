import { type Content, fileOf } from '../content.ts';
import { type Problem, problemAt } from '../problem.ts';

/** About half of what was first published: entries may go one by one, and fewer than that went by accident. */
const FLOORS = { hardware: 45, vendors: 5, trunks: 6, integrations: 11 } as const;

/** No list has lost so much that it can't have been meant. */
export const checkListFloors = (content: Content): Problem[] =>
  (Object.keys(FLOORS) as (keyof typeof FLOORS)[]).flatMap((kind) => {
    const file = fileOf(content, kind);
    const count = file?.data?.length ?? FLOORS[kind];
    if (!file || count >= FLOORS[kind]) return [];
    const message = `This list has ${count} entries, and at least ${FLOORS[kind]} are expected. Put back what was lost; if it is meant, lower the number in checks/list-floors.ts.`;
    return [problemAt(file.source, 0, message)];
  });
