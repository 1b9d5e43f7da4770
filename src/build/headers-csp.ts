import { createHash } from 'node:crypto';
import { attribute, type Element, elementsOf, textOf } from './html.ts';

/** What a page has inline, as the sources that allow exactly that. */
export interface InlineSources {
  scripts: string[];
  styles: string[];
}

/** Everything the site does itself and nothing else; inline code is allowed by its hash alone. */
const DIRECTIVES = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Script elements of these types are data, which a browser never runs. */
const RUN = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/** Hashes what a page has inline. */
export function inlineSources(html: string): InlineSources {
  const elements = elementsOf(html);
  return { scripts: unique(elements.filter(isInlineScript)), styles: unique(elements.filter(isStyle)) };
}

/** The sources of several pages as one list, in an order that does not depend on theirs. */
export function joinSources(pages: InlineSources[]): InlineSources {
  return {
    scripts: [...new Set(pages.flatMap((page) => page.scripts))].sort(),
    styles: [...new Set(pages.flatMap((page) => page.styles))].sort(),
  };
}

/** The policy for a page or a site with these inline sources, without what only a header can say. */
export function contentSecurityPolicy({ scripts, styles }: InlineSources): string {
  const directives = {
    ...DIRECTIVES,
    // The search is compiled to WebAssembly; this allows no code from text.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts].join(' '),
    'style-src': ["'self'", ...styles].join(' '),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Puts a page's own policy into it, ahead of everything that the policy is about:
 * a host that sends no headers then still gets all but `frame-ancestors`.
 * @throws {Error} when the page does not state its encoding, after which the policy belongs
 */
export function withPolicy(html: string): string {
  const charset = elementsOf(html).find((element) => attribute(element, 'charset') !== undefined);
  const at = charset?.sourceCodeLocation?.endOffset;
  if (at === undefined) throw new Error('a page has no <meta charset>');
  const policy = contentSecurityPolicy(inlineSources(html));
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
}

function isInlineScript(element: Element): boolean {
  const runs = RUN.test(attribute(element, 'type') ?? '');
  return element.tagName === 'script' && runs && attribute(element, 'src') === undefined;
}

function isStyle(element: Element): boolean {
  return element.tagName === 'style';
}

function unique(elements: Element[]): string[] {
  return [...new Set(elements.map((element) => source(textOf(element))))].sort();
}

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
