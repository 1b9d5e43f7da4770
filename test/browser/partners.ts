import type { Page } from 'playwright';
import strings from '../../content/strings/en/partners.json' with { type: 'json' };
import { directory } from '../../src/engine/finder/directory.ts';
import { find } from '../../src/engine/finder/find.ts';
import { prepare } from '../../src/engine/finder/prepared.ts';
import { byCountry } from '../../src/engine/finder/split.ts';
import { type Search, START } from '../../src/engine/finder/state.ts';
import { shipped } from '../unit/catalogue/lists.ts';

export const words = strings;

/** The companies of each country on a site without an address of its own. */
export const countries = byCountry(
  directory({ published: false }, { partners: shipped('partners'), samples: shipped('partners.sample') }),
);

/** The names that a search finds, in their order: companies of the country, then those from abroad. */
export function namesFor(country: string, search: Partial<Search> = {}): string[] {
  const { here, serving } = find(prepare(countries.get(country) ?? [], country, 'en'), { ...START, ...search });
  return [...here, ...serving].map(({ entry }) => entry.partner.company);
}

/** The names on the cards on show, in their order. */
export const shown = (page: Page): Promise<string[]> => page.locator('.trio h3').allInnerTexts();

/** What the finder says of how many are shown. */
export const found = (page: Page) => page.locator('.found');

/** What the address says after its question mark. */
export const query = (page: Page): string => new URL(page.url()).search;

/** Makes the browser refuse its location, with the code that the standard has for the reason. */
export const refuseLocation = (page: Page, code: number): Promise<void> =>
  page.evaluate((reason) => {
    const refuse = (_: unknown, failed: (error: object) => void) => failed({ code: reason });
    Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: refuse, configurable: true });
  }, code);
