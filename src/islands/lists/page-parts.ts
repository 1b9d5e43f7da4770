const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page of a list has no ${selector}`);
  return found;
};

/** The places of the page that the finder reads and writes. */
export const partsOfPage = () => ({
  root: one<HTMLElement>('.finder'),
  form: one<HTMLFormElement>('#filters'),
  opener: one<HTMLElement>('.opener[popovertarget="filters"]'),
  query: one<HTMLInputElement>('input[name="q"][form="filters"]'),
  sort: one<HTMLSelectElement>('select[name="sort"]'),
  count: one<HTMLElement>('#finder-count'),
  chips: one<HTMLElement>('.finder .chips'),
  clear: one<HTMLButtonElement>('#finder-clear'),
  said: one<HTMLElement>('#finder-said'),
  nothing: one<HTMLElement>('#finder-nothing'),
  trouble: one<HTMLElement>('#finder-trouble'),
  more: one<HTMLElement>('#finder-more'),
  files: one<HTMLElement>('#finder-files'),
  table: one<HTMLTableElement>('.finder table'),
  results: one<HTMLElement>('#all'),
  /** What stands there while nothing is looked for, where that is not the list itself. */
  start: document.querySelector<HTMLElement>('#finder-start'),
});

export type PageParts = ReturnType<typeof partsOfPage>;

const SVG = 'http://www.w3.org/2000/svg';

/** A symbol of the page's sprite. */
export function icon(name: string): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  const symbol = document.createElementNS(SVG, 'use');
  symbol.setAttribute('href', `#i-${name}`);
  for (const [attribute, value] of Object.entries({ 'aria-hidden': 'true', width: '20', height: '20' })) {
    picture.setAttribute(attribute, value);
  }
  picture.append(symbol);
  return picture;
}
