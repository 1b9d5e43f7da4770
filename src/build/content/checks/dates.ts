import { type Content, type ContentFile, fileOf, filesOf } from '../content.ts';
import { nearest, type Path, valueIn } from '../document.ts';
import { type Problem, problemAt } from '../problem.ts';

function checkDay(file: ContentFile | undefined, path: Path, last: string): Problem[] {
  const day = file && valueIn(file.head.value, path);
  if (!file || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= last) return [];
  const message = `${day} has not come yet. Write the day on which it was really done.`;
  return [problemAt(file.source, nearest(file.head, path), message)];
}

/** An edition may be prepared ahead of its day: what was reviewed for it then carries that day at most. */
export function lastDay(content: Content): string {
  const edition = fileOf(content, 'site')?.data?.edition.slice(0, 10) ?? '';
  return [content.today, edition].sort().at(-1) ?? content.today;
}

/** No review and no page is dated later than today. */
export function checkDates(content: Content): Problem[] {
  const last = lastDay(content);
  const reviewed = (['policies', 'faqs', 'readings', 'about'] as const).flatMap((kind): ContentFile[] =>
    filesOf(content, kind),
  );
  const manuals = fileOf(content, 'manuals');
  return [
    ...reviewed.flatMap((file) => checkDay(file, ['reviewed'], last)),
    ...checkDay(fileOf(content, 'site'), ['checked'], last),
    ...checkDay(fileOf(content, 'holidays'), ['generated'], last),
    ...(manuals?.data ?? []).flatMap((_, index) => checkDay(manuals, [index, 'pageDate'], last)),
  ];
}
