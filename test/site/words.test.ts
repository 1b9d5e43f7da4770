import { describe, expect, test } from 'vitest';
import { type Element, elementsOf, textOf } from '../../src/build/html.ts';
import { readBuilt } from './built.ts';

/** What never belongs on a finished page: promises, stand-ins, and what a slip in the code looks like. */
const FORBIDDEN =
  /\b(lorem|ipsum|todo|tbd|fixme|xxx|coming soon|under construction|placeholder|undefined|NaN|null)\b|\[object|\{\{?\w+\}?\}|\b(site|wizard|support-level)\.\w+\.\w+/i;

const { pages } = readBuilt();

test.each(pages)('$address says nothing unfinished', ({ elements }) => {
  expect(elements.flatMap(words).filter((text) => FORBIDDEN.test(text))).toEqual([]);
});

test('no sentence ends twice, as one would whose last words are a question', () => {
  const texts = pages.map(({ address, elements }) => ({
    address,
    text: elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join(' '),
  }));
  expect(texts.filter(({ text }) => text === '')).toEqual([]);
  expect(texts.filter(({ text }) => /[?!]\.(?!\.)/.test(text)).map(({ address }) => address)).toEqual([]);
});

describe('unfinished is', () => {
  const found = (html: string) =>
    elementsOf(html)
      .flatMap(words)
      .some((text) => FORBIDDEN.test(text));

  test.each([
    '<p>Coming soon</p>',
    '<p>You have {count} left</p>',
    '<a title="undefined">x</a>',
    '<p>site.home.title</p>',
  ])('%s', (html) => expect(found(html)).toBe(true));
  test.each([
    '<p>Level 2 is not offered.</p>',
    '<script>var x = undefined;</script>',
    '<p id="levels.two-single-4sc">6.4</p>',
  ])('not %s', (html) => expect(found(html)).toBe(false));
});

/** What an element says by itself: its own text, and what its attributes are read out as. */
function words(element: Element): string[] {
  if (/^(script|style)$/.test(element.tagName)) return [];
  const own = element.childNodes.filter((node) => node.nodeName === '#text').map(textOf);
  const spoken = element.attrs.filter(({ name }) => /^(aria-label|title|alt|placeholder|content)$/.test(name));
  return [...own, ...spoken.map(({ value }) => value)];
}
