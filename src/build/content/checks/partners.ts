import { partnerId } from '../../../schema/partner.ts';
import { type Content, type ContentFile, fileOf } from '../content.ts';
import { nearest } from '../document.ts';
import { type Problem, problemAt } from '../problem.ts';

type DirectoryFile = ContentFile<'partners'> | ContentFile<'partners.sample'>;

/** An entry at a place of its file, and what is wrong there. */
const problem = (file: DirectoryFile, index: number, key: string, message: string): Problem =>
  problemAt(file.source, nearest(file.head, [index, key]), message);

function repeated(file: DirectoryFile): Problem[] {
  const seen = new Set<string>();
  return (file.data ?? []).flatMap((partner, index) => {
    const id = partnerId(partner);
    const before = seen.has(id);
    seen.add(id);
    if (!before) return [];
    const message = `"${partner.company}" stands in this list twice for ${partner.city}. Keep one of the two.`;
    return [problem(file, index, 'company', message)];
  });
}

function ahead(file: DirectoryFile, today: string): Problem[] {
  return (file.data ?? []).flatMap(({ asOf }, index) => {
    if (asOf === undefined || asOf <= today.slice(0, asOf.length)) return [];
    const message = `${asOf} has not come yet. Write the day, month or year for which the source states the level.`;
    return [problem(file, index, 'asOf', message)];
  });
}

/** In the partner directory no company stands twice for a city, and no level is dated later than today. */
export function checkPartners(content: Content): Problem[] {
  const files = [fileOf(content, 'partners'), fileOf(content, 'partners.sample')];
  return files.flatMap((file) => (file ? [...repeated(file), ...ahead(file, content.today)] : []));
}
