import { describe, expect } from 'vitest';
import { test, type View } from './harness.ts';

/** Faults are made on purpose here, each by a script in an otherwise good page. */
const view: View = { expected: /./ };

describe('a page that misbehaves is found out', () => {
  test.for([
    ['an error on the console', "console.error('a fault')", 'a fault'],
    ['an error that nothing catches', "setTimeout(() => { throw new Error('a fault'); })", 'a fault'],
    ['a style in an attribute', "document.body.setAttribute('style', 'color: red')", 'style-src'],
    [
      'a script that no hash allows',
      "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))",
      'script-src',
    ],
    ['a request to another site', "fetch('https://elsewhere.example/').catch(() => {})", 'connect-src'],
    [
      'a frame of another site',
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://a.example' }))",
      'frame',
    ],
  ])('by %s', async ([, fault, trace], { openPage }) => {
    const { page, visit, problems } = await openPage(view);
    await visit('/');
    expect(problems).toEqual([]);
    await page.evaluate(fault as string);
    await expect.poll(() => problems.join('\n')).toContain(trace);
  });

  test.fails('and its test fails', async ({ openPage }) => {
    const { page, visit } = await openPage();
    await visit('/');
    await page.evaluate(() => console.error('a fault'));
  });
});

describe('what is measured is not always nothing', () => {
  test('a block that comes late shifts the page', async ({ openPage }) => {
    const { page, visit, layoutShift } = await openPage();
    await visit('/');
    expect(await layoutShift()).toBe(0);
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'late' })),
    );
    expect(await layoutShift()).toBeGreaterThan(0);
  });

  test('a block that is too wide widens the page', async ({ openPage }) => {
    const { page, visit, overflow } = await openPage({ width: 320 });
    await visit('/');
    await page.evaluate(() => {
      const block = document.body.appendChild(document.createElement('div'));
      block.textContent = 'wide';
      block.style.inlineSize = '400px';
    });
    expect(await overflow()).toBeGreaterThan(0);
  });

  test('a button without a name is found by axe', async ({ openPage }) => {
    const { page, visit, axe } = await openPage();
    await visit('/');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await axe()).join()).toContain('button-name');
  });

  test('a text too pale for the dark scheme is found by its colours', async ({ openPage }) => {
    const { page, visit, axe } = await openPage({ scheme: 'dark' });
    await visit('/');
    await page.evaluate(() => {
      const text = document.querySelector('main')?.appendChild(document.createElement('p'));
      text?.append('pale');
      text?.style.setProperty('color', '#333');
    });
    expect((await axe('colours')).join()).toContain('color-contrast');
  });

  test('what a page loads is weighed', async ({ openPage }) => {
    const { visit, transferred } = await openPage();
    await visit('/');
    expect(transferred()).toBeGreaterThan(1000);
  });
});
