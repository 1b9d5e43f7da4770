import type { Page } from 'playwright';

/**
 * The English that a page shows or says outside what it marks as English: texts and what attributes are read out as,
 * in which three plain letters stand in a row. Ids and keys are the same in every language; so are names, which data give.
 */
export function englishLeft(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const same = new Set(known);
    const left: string[] = [];
    const report = (text: string | null, element: Element | null) => {
      const said = text?.trim() ?? '';
      if (!/[A-Za-z]{3}/.test(said) || same.has(said)) return;
      if (element?.closest('script, style, template, code, kbd, #address')) return;
      if (element?.closest('[lang]')?.getAttribute('lang') === 'en') return;
      left.push(said);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) report(texts.currentNode.textContent, texts.currentNode.parentElement);
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
        report(element.getAttribute(name), element);
    return left;
  }, names);
}
