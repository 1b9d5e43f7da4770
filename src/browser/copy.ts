import { clicked } from './clicked.ts';
import { say } from './say.ts';

const SHOWN_MS = 2000;

function showDone(button: HTMLElement): void {
  button.dataset.done = '';
  setTimeout(() => delete button.dataset.done, SHOWN_MS);
}

/** Copies the full address that a `data-copy` button carries, and says so. */
export async function copyOnClick(event: Event): Promise<void> {
  const button = clicked(event, '[data-copy]');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(new URL(button.dataset.copy ?? '', location.href).href);
    showDone(button);
    say('copied');
  } catch {
    say('failed');
  }
}
