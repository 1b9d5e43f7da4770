/** A page above another one. */
export interface Crumb {
  name: string;
  /** Its address from the root of the site. */
  path: string;
  /** The language of its name, where that may not be the page's. */
  language?: string;
}

/**
 * The way to a page from the home page on.
 * @param home how the home page is called there
 * @param between the pages between the two
 */
export const trailTo = (home: string, between: readonly Crumb[]): Crumb[] => [{ name: home, path: '/' }, ...between];
