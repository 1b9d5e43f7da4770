import { describe, expect } from 'vitest';
import { readBuilt } from '../site/built.ts';
import { test } from './harness.ts';
import { sampleOf } from './kinds.ts';

const pages = sampleOf(readBuilt().pages);

/** Every page of the site at one width, by light and by dark; of pages that are alike, a sample. */
export function proveEveryPage(width: number): void {
  describe(`at ${width} px, light and dark`, () => {
    test.for(pages)(
      '$address is accessible, still, and no wider than the window',
      async ({ address }, { openPage }) => {
        const { page, visit, axe, layoutShift, overflow } = await openPage({ width, shared: true });
        await page.emulateMedia({ colorScheme: 'light' });
        await visit(address);
        expect(await layoutShift()).toBe(0);
        expect(await overflow()).toBe(0);
        expect(await axe()).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe('colours')).toEqual([]);
      },
    );
  });
}
