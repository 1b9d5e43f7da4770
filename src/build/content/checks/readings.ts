import { type Content, type ContentFile, filesOf } from '../content.ts';
import { nearest } from '../document.ts';
import { correction } from '../nearby.ts';
import { type Problem, problemAt } from '../problem.ts';

function checkReading({ data, head, source }: ContentFile<'readings'>): Problem[] {
  if (!data) return [];
  const ids = data.possible.map(({ id }) => id);
  const repeated = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
  const twice = repeated.map(({ id, index }) =>
    problemAt(
      source,
      nearest(head, ['possible', index, 'id']),
      `The possible reading "${id}" stands here twice. Give each its own id.`,
    ),
  );
  if (ids.includes(data.chosen)) return twice;
  const message = `"${data.chosen}" is none of the possible readings. ${correction(data.chosen, ids, `Choose one of ${ids.join(', ')}.`)}`;
  return [...twice, problemAt(source, nearest(head, ['chosen']), message)];
}

/** The reading that is chosen is one of the possible ones. */
export const checkReadings = (content: Content): Problem[] => filesOf(content, 'readings').flatMap(checkReading);
