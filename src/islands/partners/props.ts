import type { Messages } from '../../i18n/index.ts';

/** Where a link leads, and its words. */
export interface Linked {
  href: string;
  text: string;
}

/** What the page hands to the finder of partners. */
export interface PartnersProps {
  locale: string;
  /** Path of the page, base path included. */
  path: string;
  /** Path of the folder with the index, the time zones and a file for each country. */
  data: string;
  /** The official locator. */
  official: Linked;
  /** The clause about ticket packages. */
  packages: Linked;
  /** Words of the finder, its cards and what is copied. */
  words: Messages;
}
