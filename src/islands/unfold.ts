/**
 * Unfolds everything that a page folds away for as long as it is being printed.
 * @param until ends this
 */
export function unfoldForPrint(until: AbortSignal): void {
  let unfolded: HTMLDetailsElement[] = [];
  const fold = (open: boolean) => {
    for (const details of unfolded) details.open = open;
  };
  const before = () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    fold(true);
  };
  addEventListener('beforeprint', before, { signal: until });
  addEventListener('afterprint', () => fold(false), { signal: until });
}
