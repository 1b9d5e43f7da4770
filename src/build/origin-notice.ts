import type { AstroIntegration } from 'astro';
import type { Address } from './address.ts';

/** Says at the build what a site without a known origin has to do without. */
export function originNotice({ site }: Address): AstroIntegration {
  return {
    name: 'origin-notice',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!site)
          logger.warn(
            'SITE_URL is not set: canonical addresses, the pictures and addresses that links are shown with, links between languages, the sitemap and HSTS are left out.',
          );
      },
    },
  };
}
