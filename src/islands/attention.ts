const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart'];

/** How long a reader may look at a page without a sign. */
const PATIENCE_MS = 3000;

/** Does something once: at the reader's first sign of life, or when there has been time to read a little. */
export function atFirstSign(act: () => void): void {
  const heard = new AbortController();
  const once = () => {
    heard.abort();
    clearTimeout(timer);
    act();
  };
  const timer = setTimeout(once, PATIENCE_MS);
  for (const sign of SIGNS) addEventListener(sign, once, { passive: true, signal: heard.signal });
}
