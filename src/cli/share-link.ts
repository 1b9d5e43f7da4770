/** A share link taken apart. */
export interface ShareLink {
  wizard: string;
  query: string;
  /** Everything in front of `wizards/`, where the link is a whole address; empty otherwise. */
  base: string;
}

/**
 * Reads `https://host/base/wizards/<name>/?query`, `/wizards/<name>/?query` or `<name>?query`; a `#…` does not count.
 * @throws when it names no wizard
 */
export function shareLink(link: string): ShareLink {
  const [address = '', ...query] = (link.trim().split('#')[0] as string).split('?');
  const parts = /^(?<base>.*\/)?wizards\/(?<inner>[\w-]+)\/?$|^\/?(?<bare>[\w-]+)\/?$/.exec(address)?.groups;
  const wizard = parts?.inner ?? parts?.bare;
  if (!wizard)
    throw new Error(`"${link}" is no share link: give an address, or a wizard and its query: wizard?fact=value`);
  return { wizard, query: query.join('?'), base: parts?.base ?? '/' };
}
