/** Loads a style sheet that the page itself does without. */
export function loadStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((done, failed) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', failed);
    document.head.append(link);
  });
}
