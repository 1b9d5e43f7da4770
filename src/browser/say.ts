const SHOWN_MS = 4000;

let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells the reader something that has happened: the page's status line shows it for a while, and screen readers say it.
 * @param key which of the texts that the status line carries as `data-…`
 */
export function say(key: string): void {
  const line = document.getElementById('said');
  if (!line) return;
  line.textContent = '';
  clearTimeout(clearing);
  requestAnimationFrame(() => {
    line.textContent = line.dataset[key] ?? '';
  });
  clearing = setTimeout(() => {
    line.textContent = '';
  }, SHOWN_MS);
}
