import type { Locale } from '../../i18n/index.ts';
import type { Crumb } from '../frame/trail.ts';
import type { Thing } from './structured-data.ts';

/** What a page tells those that link, list or search it. */
export interface HeadProps {
  /** Heading of the page; left out on the home page, which bears the name of the site. */
  title?: string | undefined;
  /** One sentence for search engines. */
  description: string;
  /** The pages between the home page and this one. */
  trail?: readonly Crumb[] | undefined;
  /** Of a page of the policy or a clause: the day on which it was last compared with its source. */
  reviewed?: string | undefined;
  /** What its picture shows: the number by which it is cited, in words, and the title without it. */
  picture?: { title: string; number: string } | undefined;
  /** What else it says to machines. */
  things?: readonly Thing[] | undefined;
  /** Whether others should know of it; they do unless said. */
  listed?: boolean | undefined;
  /** The languages that have the page; all of them unless said. */
  languages?: readonly Locale[] | undefined;
}
