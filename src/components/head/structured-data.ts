/** Something that a page says to machines about itself, in the terms of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** A page by its name and its address. */
export interface Named {
  name: string;
  url: string;
}

/** What a page of the policy or a clause is. */
export interface Article {
  headline: string;
  description: string;
  language: string;
  /** The day on which it was last compared with its source. */
  reviewed: string;
  edition: string;
  url: string;
  /** The page that it is a part of. */
  partOf: Named;
}

/** Where a page stands: the pages above it, from the first on, and the page itself. */
export function breadcrumbList(trail: readonly Named[]): Thing {
  const itemListElement = trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** A page of the policy or a clause as a technical article. */
export function techArticle({ language, reviewed, edition, partOf, ...rest }: Article): Thing {
  return {
    '@type': 'TechArticle',
    ...rest,
    inLanguage: language,
    dateModified: reviewed,
    version: edition,
    isPartOf: { '@type': 'WebPage', ...partOf },
  };
}

/**
 * Questions with their answers.
 * @param questions the answers as HTML
 */
export function faqPage(questions: readonly { question: string; answer: string }[]): Thing {
  const mainEntity = questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  return { '@type': 'FAQPage', mainEntity };
}

/** Things as the text of one script element, which no text among them can end. */
export function jsonLd(things: readonly Thing[]): string {
  const [only, ...more] = things;
  const said = more.length > 0 ? { '@graph': things } : only;
  return JSON.stringify({ '@context': 'https://schema.org', ...said }).replaceAll('<', '\\u003c');
}
