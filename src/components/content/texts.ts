import { type CollectionEntry, render } from 'astro:content';
import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Locale } from '../../i18n/index.ts';
import ClauseText from '../mdx/ClauseText.astro';
import { plain } from '../mdx/registry.ts';
import { faqsIn } from './lists.ts';
import { oncePerLocale } from './once.ts';
import { paramsOf } from './paths.ts';
import { policyPages } from './policies.ts';
import Text from './Text.astro';

const CLAUSE = /<clause-text id="([^"]+)"[^>]*>([\s\S]*?)<\/clause-text>/g;

type Renderable = CollectionEntry<'policies' | 'faqs'>;

async function htmlOf(entry: Renderable, components: Record<string, unknown>, locale: Locale): Promise<string> {
  const container = await Container.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdx });
  const { Content } = await render(entry);
  return (await container.renderToString(Text, { props: { Content, components }, params: paramsOf(locale.id) })).trim();
}

async function clauseTexts(locale: Locale): Promise<[string, string][]> {
  const components = { ...plain, Clause: ClauseText };
  const pages = (await policyPages(locale)).map(({ entry }) => htmlOf(entry, components, locale));
  return (await Promise.all(pages)).flatMap((html) =>
    [...html.matchAll(CLAUSE)].map(([, id = '', text = '']): [string, string] => [id, text.trim()]),
  );
}

async function faqTexts(locale: Locale): Promise<[string, string][]> {
  const faqs = await faqsIn(locale);
  return Promise.all(
    faqs.map(async (faq): Promise<[string, string]> => [faq.data.id, await htmlOf(faq, plain, locale)]),
  );
}

/** The text of every clause and answer as HTML, by id: without number, title and what surrounds it on its page. */
export const textsIn = oncePerLocale(
  async (locale): Promise<ReadonlyMap<string, string>> =>
    new Map([...(await clauseTexts(locale)), ...(await faqTexts(locale))]),
);
