import { describe, expect, test } from 'vitest';
import { pageLinks } from '../../src/components/head/page-links.ts';
import { breadcrumbList, faqPage, jsonLd, techArticle } from '../../src/components/head/structured-data.ts';
import { defaultLocale, type Locale } from '../../src/i18n/index.ts';

const german: Locale = { id: 'de', dir: 'ltr', customs: 'de-DE' };
const site = new URL('https://a.example');
const at = (pathname: string, locale: Locale, languages: Locale[]) =>
  pageLinks({ pathname, base: '/support', locale, languages }, site);

describe('the links of a page', () => {
  test('name the page itself, and nothing else while there is one language', () =>
    expect(at('/support/faqs/', defaultLocale, [defaultLocale])).toEqual({
      canonical: 'https://a.example/support/faqs/',
      alternates: [],
    }));

  test('name it in every language that has it, and where others go', () =>
    expect(at('/support/de/faqs/', german, [defaultLocale, german])).toEqual({
      canonical: 'https://a.example/support/de/faqs/',
      alternates: [
        { language: 'en', href: 'https://a.example/support/faqs/' },
        { language: 'de', href: 'https://a.example/support/de/faqs/' },
        { language: 'x-default', href: 'https://a.example/support/faqs/' },
      ],
    }));

  test('lead from a page that merely repeats another language to that language', () =>
    expect(at('/support/de/faqs/', german, [defaultLocale])).toEqual({
      canonical: 'https://a.example/support/faqs/',
      alternates: [],
    }));
});

describe('what a page says to machines', () => {
  const home = { name: 'Home', url: 'https://a.example/' };

  test('numbers the way to it', () =>
    expect(breadcrumbList([home, { name: 'FAQs', url: '/faqs/' }])).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
        { '@type': 'ListItem', position: 2, name: 'FAQs', item: '/faqs/' },
      ],
    }));

  test('dates an article, and says what it is a part of', () => {
    const article = { headline: 'Level 2', description: 'Troubleshooting.', language: 'en', reviewed: '2026-11-22' };
    expect(techArticle({ ...article, edition: '2026-11-22.1', url: '/clauses/levels.two/', partOf: home })).toEqual({
      '@type': 'TechArticle',
      headline: 'Level 2',
      description: 'Troubleshooting.',
      url: '/clauses/levels.two/',
      inLanguage: 'en',
      dateModified: '2026-11-22',
      version: '2026-11-22.1',
      isPartOf: { '@type': 'WebPage', ...home },
    });
  });

  test('cannot end the element that it stands in', () => {
    const text = jsonLd([faqPage([{ question: 'Why?', answer: '<p>So.</p></script>' }])]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@context']).toBe('https://schema.org');
    expect(JSON.parse(text).mainEntity[0].acceptedAnswer.text).toBe('<p>So.</p></script>');
  });

  test('holds several things beside each other', () => {
    const said = JSON.parse(jsonLd([faqPage([]), breadcrumbList([])]));
    expect(said['@graph'].map((thing: { '@type': string }) => thing['@type'])).toEqual(['FAQPage', 'BreadcrumbList']);
  });
});
