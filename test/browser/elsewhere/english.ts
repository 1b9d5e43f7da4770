import type { Page } from 'playwright';

/** Whatever is the same in every language: addresses, ids, keys, names of files and packages, values in quotation marks, UTC. */
const SAME = /\S*[A-Za-z\d][.:/_@\d-]+[A-Za-z\d]\S*|“[a-z-]+”|\bUTC\b/g;

/** What may stand in English without a mark: names anywhere; titles where an attribute is read out, which no mark can part. */
export interface Known {
  names: readonly string[];
  titles: readonly string[];
}

/**
 * The English that a page shows or says outside what it marks as English: texts and what attributes are read out as,
 * in which three plain letters stand in a row.
 */
export async function englishLeft(page: Page, { names, titles }: Known): Promise<string[]> {
  const { texts, attributes } = await page.evaluate(said);
  const without = (known: readonly string[]) => {
    const longestFirst = known.filter((one) => one.length > 1).toSorted((a, b) => b.length - a.length);
    const unnamed = (text: string) => longestFirst.reduce((rest, one) => rest.replaceAll(one, ' '), text);
    const unmarked = (text: string) => text.replace(SAME, ' ');
    // Names hold marks, and addresses hold names: either may have to go first.
    return (text: string) => isPlain(unnamed(unmarked(text))) && isPlain(unmarked(unnamed(text)));
  };
  const [isLeft, isLeftInAttribute] = [without(names), without([...names, ...titles])];
  const left = [...texts.filter(isLeft), ...attributes.filter(isLeftInAttribute)];
  return [...new Set(left)];
}

const isPlain = (text: string) => /[A-Za-z]{3}/.test(text);

/** Runs in the page: what it says in a language other than English. A text to be copied is one, whatever it is made of. */
function said(): { texts: string[]; attributes: string[] } {
  const SILENT = 'script, style, template, noscript, code, kbd, pre, #address';
  const isSaid = (element: Element | null) =>
    element !== null && !element.closest(SILENT) && element.closest('[lang]')?.getAttribute('lang') !== 'en';
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent?.trim() && isSaid(parentElement)) texts.push(textContent.trim());
  }
  const attributes = [...document.body.querySelectorAll('*')]
    .filter(isSaid)
    .flatMap((element) =>
      ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'].flatMap(
        (name) => element.getAttribute(name)?.trim() || [],
      ),
    );
  return { texts, attributes };
}
