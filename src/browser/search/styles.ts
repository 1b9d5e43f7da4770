/** Loads the styles that another page of the site has and this one does not. */
export async function takeStyles(page: Document): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const missing = links.filter((link) => !document.querySelector(`link[href="${link.getAttribute('href')}"]`));
  await Promise.all(missing.map(load));
  // The development server writes styles into the page.
  if (import.meta.env.DEV) document.head.append(...page.querySelectorAll('style'));
}

function load(link: HTMLLinkElement): Promise<void> {
  const copy = document.importNode(link);
  return new Promise((done) => {
    copy.addEventListener('load', () => done());
    copy.addEventListener('error', () => done());
    document.head.append(copy);
  });
}
