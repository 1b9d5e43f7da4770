import type { Page } from '../../site/built.ts';

/** Pages that one template makes many of; any other page is alone of its kind. */
const MANY = [
  /^\/policies\/(?!all\/)[^/]+\/$/,
  /^\/clauses\/[^/]+\/$/,
  /^\/hardware\/[^/]+\/$/,
  /^\/hardware\/[^/]+\/[^/]+\/$/,
  /^\/partners\/[^/]+\/$/,
  /^\/wizards\/[^/]+\/table\/$/,
  /^\/editions\/[^/]+\/[^/]+\/$/,
];

/** The addresses of one page of each kind: of many, that which says the most. */
export function onePageOfEachKind(pages: readonly Page[]): string[] {
  const languages = pages.filter(({ address }) => address !== '/404.html');
  const kinds = Map.groupBy(languages, ({ address }) => MANY.findIndex((many) => many.test(address)));
  const alone = kinds.get(-1) ?? [];
  kinds.delete(-1);
  const longest = [...kinds.values()].map((kind) => kind.toSorted((a, b) => b.html.length - a.html.length)[0]);
  return [...alone, ...longest].flatMap((page) => page?.address ?? []);
}
