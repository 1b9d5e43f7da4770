import { type Content, type ContentFile, fileOf } from '../content.ts';
import { nearest, type Path } from '../document.ts';
import type { KindData } from '../kinds.ts';
import { type Problem, problemAt } from '../problem.ts';

type List = KindData['holidays'];

const problem = ({ source, head }: ContentFile<'holidays'>, path: Path, message: string): Problem =>
  problemAt(source, nearest(head, path), message);

const yearOf = (date: string): number => Number(date.slice(0, 4));

function wrongDay({ holidays, years }: List, index: number): string | undefined {
  const { date } = holidays[index] as List['holidays'][number];
  const before = holidays[index - 1]?.date ?? '';
  if (date === before) return `${date} stands in this list twice. Make one entry of the two.`;
  if (date < before) return `${date} stands behind ${before}. Put the days in order.`;
  if (years.includes(yearOf(date))) return undefined;
  return `${date} lies in none of the "years". Correct it, or make the list with "npm run holidays".`;
}

function emptyYear({ holidays, years }: List, index: number): string | undefined {
  const year = years[index] as number;
  if (holidays.some(({ date }) => yearOf(date) === year)) return undefined;
  return `${year} has no holiday in the list, as if it were known to have none. Remove the year, or list its holidays.`;
}

function strangers({ languages, holidays }: List, index: number): string[] {
  const main = new Set(Object.values(languages).flat());
  return (holidays[index] as List['holidays'][number]).alsoPublicIn.filter((code) => !main.has(code));
}

/** The holidays stand in order, each once and in a year that the list speaks of, and name main countries only. */
export function checkHolidays(content: Content): Problem[] {
  const file = fileOf(content, 'holidays');
  if (!file?.data) return [];
  const { data } = file;
  const at = (path: Path, message: string | undefined) => (message ? [problem(file, path, message)] : []);
  return [
    ...data.years.flatMap((_, index) => at(['years', index], emptyYear(data, index))),
    ...data.holidays.flatMap((_, index) => at(['holidays', index, 'date'], wrongDay(data, index))),
    ...data.holidays.flatMap((_, index) =>
      strangers(data, index).flatMap((code) =>
        at(
          ['holidays', index, 'alsoPublicIn'],
          `"${code}" is no country of "languages". Add it there, or remove it here.`,
        ),
      ),
    ),
  ];
}
