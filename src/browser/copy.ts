import { clicked } from './clicked.ts';
import { say } from './say.ts';

/** Copies the text that a `data-copy` button carries, and says so. */
export async function copyOnClick(event: Event): Promise<void> {
  const text = clicked(event, '[data-copy]')?.dataset.copy;
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
    say('copied');
  } catch {
    say('failed');
  }
}
