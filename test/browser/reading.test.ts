import { describe, expect } from 'vitest';
import { readBuilt } from '../site/built.ts';
import { type Opened, test } from './harness.ts';
import { sampleOf } from './kinds.ts';

const read = sampleOf(readBuilt().pages).filter(({ address }) => /^\/(policies|clauses|faqs|readings)\//.test(address));

describe('without JavaScript', () => {
  test.for(read)('$address says all that it says with it', async ({ address }, { openPage }) => {
    const [withScripts, without] = [await openPage({ shared: true }), await openPage({ shared: true, js: false })];
    const text = await textOf(withScripts, address);
    expect(text.length).toBeGreaterThan(100);
    expect(await textOf(without, address)).toBe(text);
  });
});

/** What the page says; buttons only do something. */
async function textOf({ page, visit }: Opened, address: string): Promise<string> {
  await visit(address);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) button.remove();
  });
  return page.locator('main').innerText();
}
