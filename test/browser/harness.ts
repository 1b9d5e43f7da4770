import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { test as base, expect, inject } from 'vitest';
import { dist } from '../site/built.ts';
import { type Watch, watch } from './watch.ts';

/** Whose eyes a page is opened to. */
export interface View {
  /** 1280 unless said. */
  width?: number;
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** Whether scripts run. */
  js?: boolean;
  /** Address of a site, where it is not the built one. */
  site?: string;
  /** Problems that this test is about, and which therefore do not fail it. */
  expected?: RegExp;
  /** For tests that only look: the window may be one that an earlier test of the file has looked through. */
  shared?: boolean;
}

/** A browser window on the site. */
export interface Opened {
  page: Page;
  /** What went wrong on it so far. */
  problems: readonly string[];
  /** Goes to an address of the site and waits until it has loaded and, where scripts run to tell, been painted. */
  visit(address: string): Promise<void>;
  /** What axe finds, one line each: by all its rules, or by those that depend on colours alone. */
  axe(rules?: 'all' | 'colours'): Promise<string[]>;
  /** All layout shifts since the page began to load. */
  layoutShift(): Promise<number>;
  /** Bytes of everything loaded since the last visit began, each file as `gzip -9` makes it. */
  transferred(): number;
  /** By how many pixels the page is wider than the window. */
  overflow(): Promise<number>;
}

type OpenPage = (view?: View) => Promise<Opened>;

const AXE_COLOURS = ['color-contrast', 'link-in-text-block'];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Promise<Browser> | undefined;
const kept = new Map<string, Window>();

/** A browser window and what is known of it. */
interface Window {
  context: BrowserContext;
  page: Page;
  seen: Watch;
}

/**
 * A test that opens pages. It fails, whatever else it expects, when one of them logs an error, throws, breaks the
 * Content-Security-Policy or asks another origin for anything.
 */
export const test = base.extend<{ openPage: OpenPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures that a fixture needs from its pattern.
  openPage: async ({}, use) => {
    const used: { window: Window; view: View }[] = [];
    await use(async (view = {}) => {
      const window = await windowFor(view);
      used.push({ window, view });
      return opened(window, view);
    });
    await Promise.all(used.filter(({ view }) => !view.shared).map(({ window }) => window.context.close()));
    for (const { window, view } of used) {
      const problems = window.seen.problems.splice(0);
      expect(problems.filter((problem) => !view.expected?.test(problem))).toEqual([]);
    }
  },
});

async function windowFor(view: View): Promise<Window> {
  const key = JSON.stringify(view);
  const window = (view.shared && kept.get(key)) || (await newWindow(view));
  if (view.shared) kept.set(key, window);
  return window;
}

async function newWindow(view: View): Promise<Window> {
  const context = await newContext(view);
  const page = await context.newPage();
  return { context, page, seen: await watch(context, page, new URL(siteOf(view)).origin) };
}

async function newContext({
  width = 1280,
  scheme = 'light',
  reducedMotion = true,
  js = true,
}: View): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser'));
  return (await browser).newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: js,
  });
}

const siteOf = ({ site = inject('site') }: View) => site;

function opened({ page, seen }: Window, view: View): Opened {
  return {
    page,
    problems: seen.problems,
    async visit(address) {
      seen.loaded.clear();
      await page.goto(new URL(address.replace(/^\//, ''), siteOf(view)).href);
      if (view.js ?? true) await painted(page);
    },
    axe: (rules = 'all') => axe(page, rules === 'all' ? AXE_TAGS : AXE_COLOURS),
    async layoutShift() {
      await painted(page);
      return page.evaluate(() => window.layoutShift);
    },
    transferred: () => [...seen.loaded].map(weigh).reduce((all, one) => all + one, 0),
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  };
}

/** A shift is known once the frame after it has been drawn. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function axe(page: Page, runOnly: string[]): Promise<string[]> {
  // Half a megabyte, which stays in the page until it goes elsewhere.
  const loaded = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(loaded && { axeSource: ';' }) })
    // Working out what passed as well takes three times as long.
    .options({ runOnly, resultTypes: ['violations'] })
    // No page of the site has frames, so axe needs no blank page to gather what they say.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}, ${target} ${html}`),
  );
}

function weigh(path: string): number {
  const file = join(dist, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0;
}
