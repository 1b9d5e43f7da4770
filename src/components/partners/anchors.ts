import type { Listed } from '../../engine/finder/listed.ts';

/** Letters and digits of any writing; everything else parts words. */
const anchorOf = ({ company, city }: Listed): string =>
  `${company} ${city}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Ids by which the companies of a page are linked, in their order: name and city, and a number where those repeat. */
export function anchorsOf(companies: readonly Listed[]): string[] {
  const seen = new Map<string, number>();
  return companies.map((company) => {
    const anchor = anchorOf(company);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before + 1}`;
  });
}
