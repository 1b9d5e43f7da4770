/** A browser may begin to read what it saves only after a while. */
const KEPT_MS = 60_000;

/** Saves a text as a file of the reader's, UTF-8 as it is. */
export function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
