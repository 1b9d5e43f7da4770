import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../.ci/browser.mjs';
import { serve } from '../../src/build/serve/serve.ts';
import { dist } from '../site/built.ts';

/** How much slower than this machine the reader's may be. */
export const SLOWER = 4;

/** A page of the built site on a slow machine. */
export interface Throttled {
  page: Page;
  /** Makes the machine slow, once the page stands. */
  slow(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a page of the built site in a browser of its own.
 * @param address of the page
 * @param prepare is called before the page is loaded
 */
export async function openThrottled(address: string, prepare: (page: Page) => Promise<unknown>): Promise<Throttled> {
  const site = await serve(dist);
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage();
  await prepare(page);
  await page.goto(new URL(address, site.url).href);
  return {
    page,
    slow: async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Milliseconds from a value in a field to the frame that shows what it found. */
export const painted = (page: Page, field: string, value: string): Promise<number> =>
  page.evaluate(
    ([selector, text]) =>
      new Promise<number>((done) => {
        const target = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
        const start = performance.now();
        if (target) target.value = text;
        target?.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
    [field, value] as const,
  );

/** Milliseconds that a frame takes in which the page is painted anew and nothing else is done. */
export const repainted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        document.body.style.opacity = document.body.style.opacity === '' ? '0.99' : '';
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
  );

/** The middle and the largest of some figures. */
export function spread(figures: readonly number[]): { median: number; worst: number } {
  const sorted = figures.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
