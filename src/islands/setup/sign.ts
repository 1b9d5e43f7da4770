const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'wheel', 'touchstart'];

/** Does something once, at the reader's first sign of life. */
export function atFirstSign(act: () => void): void {
  const heard = new AbortController();
  const once = () => {
    heard.abort();
    act();
  };
  for (const sign of SIGNS) addEventListener(sign, once, { passive: true, signal: heard.signal });
}
