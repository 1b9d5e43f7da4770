import { clicked } from './clicked.ts';
import { say } from './say.ts';

/** Copies the text that a `data-copy` button carries, a path as the full address, and says so. */
export async function copyOnClick(event: Event): Promise<void> {
  const text = clicked(event, '[data-copy]')?.dataset.copy;
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text.startsWith('/') ? new URL(text, location.origin).href : text);
    say('copied');
  } catch {
    say('failed');
  }
}
