import { clicked } from './clicked.ts';

/** Opens the print dialog for a `data-print` button. */
export function printOnClick(event: Event): void {
  if (clicked(event, '[data-print]')) print();
}
