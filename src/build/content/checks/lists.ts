import { type Content, type ContentFile, fileOf } from '../content.ts';
import { nearest, type Path } from '../document.ts';
import type { KindName } from '../kinds.ts';
import { daysAhead, overdueReviews } from '../lists/days.ts';
import type { Finding } from '../lists/finding.ts';
import { repeatedIds, sharedNames } from '../lists/names.ts';
import { type Problem, problemAt } from '../problem.ts';
import { lastDay } from './dates.ts';

/** The files that say what 3CX works with. */
const FILES = ['hardware', 'vendors', 'trunks', 'integrations', 'machines', 'lists'] as const satisfies KindName[];

type ListFile = ContentFile<(typeof FILES)[number]>;

const filesIn = (content: Content): ListFile[] =>
  FILES.flatMap((kind): ListFile[] => {
    const file = fileOf(content, kind);
    return file ? [file as ListFile] : [];
  });

/** Findings as problems of the file in which they were made, below a path of it. */
export const problemsIn = (
  { source, head }: Pick<ContentFile, 'source' | 'head'>,
  findings: Finding[],
  below: Path = [],
) => findings.map(({ path, message }): Problem => problemAt(source, nearest(head, [...below, ...path]), message));

/** In each list an id and a name, however it is written, lead to one entry. */
export function checkListNames(content: Content): Problem[] {
  const lists = (['hardware', 'vendors', 'trunks', 'integrations'] as const).flatMap((kind) => {
    const file = fileOf(content, kind);
    return file?.data ? problemsIn(file, [...repeatedIds(file.data), ...sharedNames(file.data)]) : [];
  });
  const machines = fileOf(content, 'machines');
  const platforms = machines?.data?.platforms ?? [];
  const found = [...repeatedIds(platforms), ...sharedNames(platforms)];
  return [...lists, ...(machines ? problemsIn(machines, found, ['platforms']) : [])];
}

/** Nothing in the lists is dated later than today. */
export const checkListDates = (content: Content): Problem[] =>
  filesIn(content).flatMap((file) => problemsIn(file, daysAhead(file.head.value, lastDay(content))));

/** Entries that nobody has looked at for twelve months: readers are told so, and editors should look. */
export const watchReviews = (content: Content): Problem[] =>
  filesIn(content).flatMap((file) => problemsIn(file, overdueReviews(file.head.value, content.today)));
