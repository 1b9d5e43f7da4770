/**
 * Loads a file of styles that a page does without at first.
 * @throws when it cannot be had
 */
export function styles(href: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => {
    link.remove();
    reject(new Error(href));
  });
  document.head.append(link);
  return promise;
}
