import type { Edition } from '../../build/editions/edition.ts';
import { localisedRoutes } from '../content/paths.ts';
import { editions } from './frozen.ts';

/** One route an edition and language. */
export const editionRoutes = () =>
  localisedRoutes(async () => editions.map((edition) => ({ params: { edition: edition.id }, props: { edition } })));

/** What a page of a frozen edition shows: a page of the policy, or all FAQs. */
export interface FrozenPage {
  edition: Edition;
  /** Last part of the address. */
  page: string;
}

const pagesOf = (edition: Edition): string[] => [...Object.keys(edition.pages), 'faqs'];

/** One route a page of each edition, and language. */
export const pageRoutes = () =>
  localisedRoutes(async () =>
    editions.flatMap((edition) =>
      pagesOf(edition).map((page) => ({
        params: { edition: edition.id, page },
        props: { edition, page } as FrozenPage,
      })),
    ),
  );
