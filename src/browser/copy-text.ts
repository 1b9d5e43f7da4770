import { clicked } from './clicked.ts';

/** Shows a text and selects it, for readers whose browser lets nothing be copied for them. */
function select(source: HTMLElement): void {
  source.closest('details')?.setAttribute('open', '');
  getSelection()?.selectAllChildren(source);
}

/** The text of an element, and the address of the page that says so. */
const textOf = (source: HTMLElement): string =>
  `${source.textContent?.trim()}\n${location.origin}${location.pathname}\n`;

/** Copies the text that a `data-copy-text` button names, and says so in the status line of such texts. */
async function copyText(event: Event): Promise<void> {
  const button = clicked(event, '[data-copy-text]');
  const source = button && document.getElementById(button.dataset.copyText ?? '');
  if (!button || !source) return;
  const done = await navigator.clipboard.writeText(textOf(source)).then(
    () => true,
    () => false,
  );
  if (!done) select(source);
  const line = document.getElementById('ticket-said');
  if (line) line.textContent = (done ? button.dataset.done : button.dataset.failed) ?? '';
}

document.addEventListener('click', copyText);
