import type { Counts } from '../../engine/catalogue/facets.ts';
import type { View, ViewKeys } from '../../engine/catalogue/view.ts';
import type { Translate } from '../../i18n/index.ts';
import type { PageParts } from './page-parts.ts';

const boxesOf = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');

const facetOf = ({ dataset }: HTMLInputElement): string => dataset.facet ?? '';

/** Id of a column, with a hyphen before it where the order is turned round: as an address writes it. */
const orderOf = ({ sort, descending }: View): string => (descending ? `-${sort}` : sort);

/** The view that fields and boxes ask for; choices that have no box, since nothing has them, stay. */
export function viewOf({ form, query, sort }: PageParts, { facets }: ViewKeys, before: View): View {
  const boxes = [...boxesOf(form)];
  const chosen = (id: string, value: string): boolean => {
    const box = boxes.find((one) => one.dataset.facet === id && one.value === value);
    return box ? box.checked : Boolean(before.selection[id]?.includes(value));
  };
  const selection = facets.map(({ id, values }) => [id, values.filter((value) => chosen(id, value))] as const);
  const order = sort.value === '' ? orderOf(before) : sort.value;
  return {
    query: query.value,
    selection: Object.fromEntries(selection.filter(([, values]) => values.length > 0)),
    sort: order.replace(/^-/, ''),
    descending: order.startsWith('-'),
  };
}

/** Makes fields and boxes say what a view says. */
export function writeView({ form, query, sort }: PageParts, view: View): void {
  if (query.value.trim() !== view.query.trim()) query.value = view.query;
  for (const box of boxesOf(form)) box.checked = Boolean(view.selection[facetOf(box)]?.includes(box.value));
  // An order that the field does not offer leaves it empty.
  sort.value = orderOf(view);
}

/** Writes beside each box how many entries it would show. */
export function writeCounts({ form }: PageParts, counts: Counts, write: (count: number) => string): void {
  for (const box of boxesOf(form)) {
    const place = box.parentElement?.lastElementChild;
    const words = write(counts[facetOf(box)]?.[box.value] ?? 0);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

/** Says on the button that opens the filters how many are on. */
export function writeOpener({ opener }: PageParts, { selection }: View, t: Translate): void {
  const count = Object.values(selection).flat().length;
  const words = opener.lastChild;
  if (words) words.textContent = count > 0 ? t('on', { count }) : t('off');
}
