import type { View } from '../../engine/catalogue/view.ts';
import type { Translate } from '../../i18n/index.ts';
import { icon, type PageParts } from './page-parts.ts';
import type { FinderProps } from './props.ts';

type Words = Pick<FinderProps, 'facets'> & { t: Translate };

/** A view without one of its choices. */
export const without = (view: View, facet: string, value: string): View => ({
  ...view,
  selection: { ...view.selection, [facet]: (view.selection[facet] ?? []).filter((one) => one !== value) },
});

function chip(facet: string, value: string, { facets, t }: Words, remove: () => void): HTMLLIElement {
  const words = facets[facet];
  const name = words?.values[value] ?? value;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip' });
  button.setAttribute('aria-label', t('remove', { filter: t('filter', { facet: words?.name ?? facet, value: name }) }));
  button.append(name, icon('close'));
  button.addEventListener('click', remove);
  const place = document.createElement('li');
  place.append(button);
  return place;
}

/** Shows every choice of a view as a button that takes it back. */
export function writeChips({ chips }: PageParts, view: View, words: Words, change: (view: View) => void): void {
  const chosen = Object.entries(view.selection).flatMap(([facet, values]) =>
    values.map((value) => [facet, value] as const),
  );
  chips.replaceChildren(
    ...chosen.map(([facet, value]) => chip(facet, value, words, () => change(without(view, facet, value)))),
  );
  chips.hidden = chosen.length === 0;
}
