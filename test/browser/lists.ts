import type { Download, Page } from 'playwright';
import strings from '../../content/strings/en/lists.json' with { type: 'json' };
import { devices } from '../unit/catalogue/lists.ts';

export const words = strings;

/** How many devices the list has, as a sentence says it. */
export const all = `${devices.length} devices`;

/** What the finder says of how many are shown. */
export const count = (page: Page) => page.locator('#finder-count');

/** The names in the rows on show, in their order. */
export const shown = (page: Page): Promise<string[]> => page.locator('.finder tbody th a').allInnerTexts();

/** The field in which names are typed. */
export const field = (page: Page) => page.getByRole('searchbox');

/** A box among the filters. */
export const box = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** What the address says after its question mark. */
export const query = (page: Page): string => new URL(page.url()).search;

/** What a saved file says. */
export async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
