import type { Address } from './address.ts';
import type { HeaderRule } from './headers-file.ts';

/** What the site never uses, so that nothing that gets into a page can either. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/**
 * The headers of the site, from which every host's own format is written.
 * @param policy the Content-Security-Policy that covers every page
 */
export function headerRules(policy: string, { site, base }: Address): HeaderRule[] {
  const everywhere: Record<string, string> = {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // The finder of partners asks for the reader's location, after a click.
    'Permissions-Policy': [...DENIED.map((feature) => `${feature}=()`), 'geolocation=(self)'].join(', '),
    // Answers stand in the query of an address.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
  if (site?.startsWith('https:')) everywhere['Strict-Transport-Security'] = `max-age=${TWO_YEARS}; includeSubDomains`;
  return [
    { pattern: `${base}/*`, headers: everywhere },
    // The names of these files change with what is in them.
    { pattern: `${base}/_astro/*`, headers: { 'Cache-Control': `public, max-age=${TWO_YEARS / 2}, immutable` } },
  ];
}
