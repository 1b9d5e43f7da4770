/**
 * Takes the reader to a new view: its heading, or the first field of a view that is all fields.
 * Where the view begins above what is seen, the page moves up to it.
 */
export function focusView(root: HTMLElement, heading: HTMLElement): void {
  if (root.getBoundingClientRect().top < 0) root.scrollIntoView({ behavior: 'instant' });
  const fields =
    root.querySelector<HTMLElement>('.fields input:checked') ?? root.querySelector<HTMLElement>('.fields input');
  (fields ?? heading).focus({ preventScroll: true });
}
