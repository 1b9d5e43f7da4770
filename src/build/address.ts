/** Where the built site will stand. */
export interface Address {
  /** The origin, when it is known: only then can a page name its own full address. */
  site?: string;
  /** The path in front of every page, with a slash at its start and none at its end; empty at the root. */
  base: string;
}

/**
 * Reads `SITE_URL` and `BASE_PATH`.
 * @throws {Error} when either is no address, so that a mistyped one stops the build
 */
export function addressFrom(env: Record<string, string | undefined>): Address {
  const base = basePath(env.BASE_PATH ?? '');
  const site = env.SITE_URL;
  return site ? { site: origin(site), base } : { base };
}

function origin(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL "${value}" is not an origin such as https://support.example.com; a path goes into BASE_PATH`,
    );
  }
  return url.origin;
}

function basePath(value: string): string {
  const path = value.split('/').filter(Boolean).join('/');
  if (!/^[\w./~-]*$/.test(path) || path.split('/').includes('..')) {
    throw new Error(`BASE_PATH "${value}" is not a path such as /support`);
  }
  return path && `/${path}`;
}
