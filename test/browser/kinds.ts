import type { Page } from '../site/built.ts';

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

/** So many pages of a kind are few enough to look at them all. */
const FEW = 12;

/** One in how many of a kind is looked at where there are more; the words of all of them are checked as HTML. */
const SAMPLE = 10;

/** All pages of which there are few, and a sample of those that are alike but for their words. */
export function sampleOf(pages: readonly Page[]): Page[] {
  const { alone, kinds } = kindsOf(pages);
  const sampled = kinds.map((kind) => kind.filter((_, index) => kind.length <= FEW || index % SAMPLE === 0));
  return [...alone, ...sampled.flat()];
}

/** One page of each kind: of many, that which says the most. */
export function onePageOfEachKind(pages: readonly Page[]): Page[] {
  const { alone, kinds } = kindsOf(pages);
  const longest = kinds.flatMap((kind) => kind.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));
  return [...alone, ...longest];
}

function kindsOf(pages: readonly Page[]): { alone: Page[]; kinds: Page[][] } {
  const of = ({ address }: Page) => MANY.findIndex((many) => many.test(address));
  return {
    alone: pages.filter((page) => of(page) < 0),
    kinds: MANY.map((_, kind) => pages.filter((page) => of(page) === kind)),
  };
}
