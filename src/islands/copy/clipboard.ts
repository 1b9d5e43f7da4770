import type { Texts } from './texts.ts';

const blob = (text: string, type: string) => new Blob([text], { type });

/**
 * Copies rich text and plain text together, or plain text alone where the browser takes no more. To be called while a
 * key or button is being answered, the texts may follow.
 * @throws when the browser refuses, or the texts cannot be had
 */
export async function copyRich(texts: Promise<Texts>): Promise<void> {
  try {
    const parts = {
      'text/html': texts.then(({ html }) => blob(html, 'text/html')),
      'text/plain': texts.then(({ text }) => blob(text, 'text/plain')),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  } catch {
    await navigator.clipboard.writeText((await texts).text);
  }
}

/**
 * Copies a text as it is.
 * @throws as {@link copyRich}
 */
export async function copyPlain(text: Promise<string>): Promise<void> {
  await navigator.clipboard.writeText(await text);
}

/** Whether copying would take something else: text that is selected, or what stands in a field. */
export const isTaken = ({ target }: Event): boolean =>
  getSelection()?.isCollapsed === false ||
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null);
