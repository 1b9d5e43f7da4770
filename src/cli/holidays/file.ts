import type { Holidays } from '../../schema/holidays.ts';
import { holidayList } from './list.ts';

/** The years that the list covers: one and the next two. */
const span = (first: number): number[] => [first, first + 1, first + 2];

/** What can be read of the package that the list is made with. */
export interface Package {
  name: string;
  version: string;
  license: string;
}

/**
 * The list made anew from what editors have decided in it; its day stays when nothing changes.
 * @param today the day that a changed list is dated
 * @throws as {@link holidayList}
 */
export function remade(old: Holidays, first: number, made: Package, today: string): Holidays {
  const source = { ...old.source, package: made.name, version: made.version, licence: made.license };
  const years = span(first);
  const fresh = { ...old, source, years, holidays: holidayList(old, years) };
  return JSON.stringify(fresh) === JSON.stringify(old) ? old : { ...fresh, generated: today };
}

/** The text of the file: a line for each holiday, so that a change reads as one. */
export function asJson(list: Holidays): string {
  const spread = JSON.stringify(list, null, 2);
  const inLine = (part: string): string => part.replaceAll(/\n\s*/g, ' ');
  const lists = spread.replaceAll(/\[\n[^[\]{}]*\]/g, (part) => inLine(part).replace('[ ', '[').replace(' ]', ']'));
  return `${lists.replaceAll(/\{\n\s*"date"[^{}]*\}/g, inLine)}\n`;
}
