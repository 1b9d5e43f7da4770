import { SearchBox } from './box.ts';

/**
 * Brings the search box of the page to life, and looks at once for what is to stand in its field.
 * @param text is looked for; without it the field keeps what the reader may have written already
 * @param asked is told each query that is looked for
 */
export function searchHere(text: string | null, asked?: (text: string) => void): void {
  const root = document.querySelector<HTMLElement>('main [role=search]');
  if (!root) return;
  const box = new SearchBox(root, asked);
  box.field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    box.run();
  });
  box.field.value = text ?? box.field.value;
  if (box.field.value) box.run();
}
