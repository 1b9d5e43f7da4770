const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, -1),
};

/** Moves from the field to the results and among them by the arrow keys; whatever is typed goes into the field. */
export function moveByKeys(event: KeyboardEvent, box: HTMLElement, field: HTMLInputElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const links = [...box.querySelectorAll<HTMLElement>('a.hit')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  if (step && (at >= 0 || document.activeElement === field)) {
    event.preventDefault();
    const to = step(at, links.length);
    (links[to] ?? field).focus();
  } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') field.focus();
}
