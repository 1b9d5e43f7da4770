import { clicked } from './clicked.ts';

/** Puts the address on the page that goes to paper: with the answers in its query, without the place that was read last. */
export function printAddress(): void {
  const line = document.getElementById('address');
  if (line) line.textContent = location.href.replace(location.hash, '');
}

/** Opens the print dialog for a `data-print` button. */
export function printOnClick(event: Event): void {
  if (clicked(event, '[data-print]')) print();
}
