/** The element around a click that fits a selector, if any. */
export function clicked(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
