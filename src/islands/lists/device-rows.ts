import type { Listed } from '../../engine/catalogue/listed.ts';
import { type Locale, localeOf, type Translate, translator } from '../../i18n/index.ts';
import { knownFor } from './known.ts';
import type { FinderProps } from './props.ts';
import type { Rows } from './rows.ts';

/** As many as fill a window, so that a key pressed is answered at once however long the list is. */
const AT_A_TIME = 20;

const template = (id: string): DocumentFragment => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLTemplateElement)) throw new Error(`The page has no template "${id}"`);
  return found.content.cloneNode(true) as DocumentFragment;
};

function linkTo(item: Listed, path: string): HTMLAnchorElement {
  const href = `${path}${item.maker}/${item.id.slice(item.maker.length + 1)}/`;
  return Object.assign(document.createElement('a'), { href, textContent: item.name });
}

/** What a row says, cell by cell, in the order of the columns. */
function cellsOf(item: Listed, { facets, path }: FinderProps, t: Translate, locale: Locale): (string | Node)[][] {
  const names = (facet: string) => (item.facets[facet] ?? []).map((value) => facets[facet]?.values[value] ?? value);
  const was = Object.assign(document.createElement('span'), { className: 'blk' });
  was.textContent = item.lastKnown && t(`was.${item.lastKnown}`);
  return [
    [linkTo(item, path)],
    names('vendor'),
    names('kind'),
    [template(`status-${item.facets.status?.[0]}`)],
    [names('provisioning').join(', ')],
    [...(item.lastKnown ? [was] : []), knownFor(item, t, locale)],
  ];
}

/** Rows of devices, made when they are first shown, after the row that the page has for a pattern. */
export function deviceRows(props: FinderProps): Rows {
  const [t, locale, made] = [
    translator(props.ui, localeOf(props.locale)),
    localeOf(props.locale),
    new Map<string, HTMLTableRowElement>(),
  ];
  const make = (item: Listed): HTMLTableRowElement => {
    const row = template('device-row').firstElementChild as HTMLTableRowElement;
    for (const [place, cell] of cellsOf(item, props, t, locale).entries()) row.cells[place]?.append(...cell);
    made.set(item.id, row);
    return row;
  };
  return { rowOf: (item) => made.get(item.id) ?? make(item), atATime: AT_A_TIME };
}
