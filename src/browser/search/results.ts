import type { Search } from './engine.ts';
import { extract, untitled } from './extract.ts';
import type { Hit } from './rank.ts';

/** How many of the best stand first, whatever their kind. */
const BEST = 3;

/** Hits as they are shown: the best ones, then the others by kind. */
export function listsOf(hits: readonly Hit[], search: Search): HTMLElement[] {
  const groups = Map.groupBy(hits.slice(BEST), (hit) => kindOf(hit, search));
  return [
    listOf(search.t('best'), hits.slice(0, BEST), search),
    ...[...groups].map(([kind, group]) => listOf(search.t(`kinds.${kind}.group`), group, search)),
  ];
}

/** Hits under a heading. */
export function listOf(heading: string, hits: readonly Hit[], search: Search): HTMLElement {
  const list = element('ul', 'hits', ...hits.map((hit) => element('li', '', linkTo(hit, search))));
  return element('section', '', element('h2', 'eye', heading), list);
}

function linkTo(hit: Hit, search: Search): HTMLElement {
  const { url, content, meta } = hit.fragment;
  const shown = extract(...untitled(content, meta.title ?? '', hit.places)).map(({ text, hit }) =>
    hit ? element('mark', '', text) : text,
  );
  const what = element(
    'span',
    'what',
    element('span', 'title', meta.title ?? url),
    element('span', 'extract', ...shown),
  );
  if (numberOf(hit) && meta.page) what.append(element('span', 'meta', search.t('page', { page: meta.page })));
  const link = element('a', 'hit', margin(hit, search), ' ', what);
  link.setAttribute('href', url);
  return link;
}

/** A clause bears its number in the margin, anything else the name of its kind. */
function margin(hit: Hit, search: Search): HTMLElement {
  const [kind, number] = [search.t(`kinds.${kindOf(hit, search)}.name`), numberOf(hit)];
  return number ? element('span', 'n', element('span', 'vh', kind), ` ${number}`) : element('span', 'kind', kind);
}

function numberOf({ fragment: { filters, url } }: Hit): string | undefined {
  return url.includes('#') ? filters.ref?.find((ref) => /^\d+\.\d+$/.test(ref)) : undefined;
}

function kindOf({ fragment: { filters } }: Hit, search: Search): string {
  const [kind = 'page'] = filters.kind ?? [];
  return search.names(kind) ? kind : 'page';
}

/** An element with a class and what stands in it. */
export function element(tag: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}
