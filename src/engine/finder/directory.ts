import type { Partner, SamplePartner } from '../../schema/partner.ts';
import type { Listed } from './listed.ts';

/** What the content holds. */
export interface Lists {
  partners: readonly Partner[];
  samples: readonly SamplePartner[];
}

/**
 * The companies that a build shows. Invented ones show the finder at work, and only where nobody can take them for
 * real: a site that is to be published has none.
 * @param published whether the site has an address of its own (`SITE_URL`)
 */
export const directory = ({ published }: { published: boolean }, { partners, samples }: Lists): Listed[] =>
  published ? [...partners] : [...partners, ...samples];
