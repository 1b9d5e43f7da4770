import { attribute, type Element, elementsOf } from '../html.ts';

/** What the picture of a page says. */
export interface Caption {
  title: string;
  /** Name of the site. */
  site: string;
  /** Number by which the page is cited, in words. */
  number?: string;
  /** Edition of the policy, in words. */
  edition?: string;
}

/** Attributes of the tag that names the picture, which carry what no other tag says; they have served once it is drawn. */
const MARKS = / data-picture-(?:title|number|edition)="[^"]*"/g;

/** The caption of a page's picture; nothing when the page names no picture. */
export function captionOf(html: string): Caption | undefined {
  const metas = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
  const tag = (property: string) => metas.find((meta) => attribute(meta, 'property') === property);
  const text = (meta: Element | undefined, name: string) => (meta && attribute(meta, name)) || undefined;
  const image = tag('og:image');
  if (!image) return undefined;
  const [title, number, edition] = ['title', 'number', 'edition'].map((name) => text(image, `data-picture-${name}`));
  return {
    title: title ?? text(tag('og:title'), 'content') ?? '',
    site: text(tag('og:site_name'), 'content') ?? '',
    ...(number && { number }),
    ...(edition && { edition }),
  };
}

/** A page without the marks that its picture was drawn from. */
export const withoutMarks = (html: string): string => html.replace(MARKS, '');
