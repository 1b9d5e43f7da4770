import type { BrowserContext, Page } from 'playwright';

/** What a page did that no page of the site may do, and what it loaded. */
export interface Watch {
  problems: string[];
  /** Addresses loaded since the last visit began. */
  loaded: Set<string>;
}

/** Writes down errors, breaches of the Content-Security-Policy and requests to anywhere else. */
export async function watch(context: BrowserContext, page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { problems: [], loaded: new Set() };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => seen.problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) seen.loaded.add(url.pathname);
    else if (url.protocol !== 'data:') seen.problems.push(`request to another origin: ${url}`);
  });
  await context.exposeBinding('reportBreach', (_, what: string) => seen.problems.push(`policy: ${what}`));
  await context.addInitScript(observe);
  return seen;
}

declare global {
  interface Window {
    reportBreach(what: string): void;
    /** The layout shifts so far, added up; a click excuses none. */
    layoutShift: number;
  }
}

/** Runs in the page, ahead of its own scripts. */
function observe(): void {
  window.layoutShift = 0;
  document.addEventListener('securitypolicyviolation', (event) =>
    window.reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
