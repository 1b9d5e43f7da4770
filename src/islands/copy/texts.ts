import { asHtml, asMarkdown, asText, type CitedText, type Reply } from '../../engine/reply.ts';
import type { Source } from '../details.ts';

/** A result as it is copied. */
export interface Texts {
  markdown: string;
  text: string;
  html: string;
  link: string;
}

/** A reply to a ticket in every format. */
export const inEveryFormat = (written: Reply): Texts => ({
  markdown: asMarkdown(written),
  text: asText(written),
  html: asHtml(written),
  link: written.link.url,
});

/** An address of this site as others have to open it. */
export const whole = (address: string): string => new URL(address, location.href).href;

/**
 * How a reply names a clause or FAQ.
 * @throws when the site has no such clause, which the gate rules out
 */
export function citedIn(sources: Record<string, Pick<Source, 'number' | 'title' | 'href'>>, id: string): CitedText {
  const source = sources[id];
  if (!source) throw new Error(`No words for the clause "${id}"`);
  return { number: source.number, title: source.title, url: whole(source.href) };
}
