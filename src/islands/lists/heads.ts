import type { View } from '../../engine/catalogue/view.ts';

const headsOf = (table: HTMLTableElement) => table.querySelectorAll<HTMLTableCellElement>('th[data-sort]');

/** Makes the heads of the columns that can be sorted by into buttons. */
export function makeSortable(table: HTMLTableElement, sort: (column: string) => void): void {
  for (const head of headsOf(table)) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'sort' });
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head.dataset.sort ?? ''));
    head.append(button);
  }
}

/** Says of each column whether the rows are sorted by it. */
export function writeOrder(table: HTMLTableElement, { sort, descending }: View): void {
  for (const head of headsOf(table)) {
    if (head.dataset.sort === sort) head.ariaSort = descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}
