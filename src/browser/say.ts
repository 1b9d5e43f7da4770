/**
 * Tells the reader something that has happened: the page's status line says it, to screen readers too.
 * @param key which of the texts that the status line carries as `data-…`
 */
export function say(key: string): void {
  const line = document.getElementById('said');
  if (!line) return;
  line.textContent = '';
  requestAnimationFrame(() => {
    line.textContent = line.dataset[key] ?? '';
  });
}
