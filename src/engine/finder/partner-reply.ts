import type { Level, Listed } from './listed.ts';

/** How many companies fit into a reply to a ticket. */
export const MOST_IN_REPLY = 5;

/** Everything that turns companies into words. */
export interface PartnerWords {
  /**
   * A sentence, its placeholders filled. Keys: `company` (company, level, city, country), `phone` (phone), `email`
   * (email), `website` (website), `languages` (languages), `source.<kind>.dated` (date), `source.<kind>.undated`,
   * `page` (url), `declared`, `sample`, `link`.
   */
  say: (key: string, vars?: Record<string, string>) => string;
  country: (code: string) => string;
  level: (level: Level) => string;
  /** Languages in a row. */
  languages: (tags: readonly string[]) => string;
  /** A day, a month or a year. */
  date: (asOf: string) => string;
}

/** Companies in words, ready to be written as plain text. */
export interface PartnerReply {
  companies: { title: string; lines: string[] }[];
  /** What must be said of all of them: that levels are declared, or that a sample is shown. */
  notes: string[];
  link: { text: string; url: string };
}

function sourceLine({ source, asOf }: Listed, { say, date }: PartnerWords): string {
  return asOf === undefined
    ? say(`source.${source.kind}.undated`)
    : say(`source.${source.kind}.dated`, { date: date(asOf) });
}

function linesOf(partner: Listed, words: PartnerWords): string[] {
  const { phone, email, website, languages, source } = partner;
  const { say } = words;
  return [
    ...(languages.length > 0 ? [say('languages', { languages: words.languages(languages) })] : []),
    ...(phone ? [say('phone', { phone })] : []),
    ...(email ? [say('email', { email })] : []),
    ...(website ? [say('website', { website })] : []),
    sourceLine(partner, words),
    ...(source.url ? [say('page', { url: source.url })] : []),
  ];
}

function titleOf({ company, level, city, country }: Listed, { say, ...words }: PartnerWords): string {
  return say('company', { company, level: words.level(level), city, country: words.country(country) });
}

/**
 * Chosen companies as a reply to a ticket: at most five, each with its source.
 * @param url the address of the search
 */
export function partnerReply(partners: readonly Listed[], url: string, words: PartnerWords): PartnerReply {
  const chosen = partners.slice(0, MOST_IN_REPLY);
  return {
    companies: chosen.map((partner) => ({ title: titleOf(partner, words), lines: linesOf(partner, words) })),
    notes: [
      ...(chosen.some(({ sample }) => sample) ? [words.say('sample')] : []),
      ...(chosen.some(({ source }) => source.kind !== 'publisher') ? [words.say('declared')] : []),
    ],
    link: { text: words.say('link'), url },
  };
}

/** The reply as plain text. */
export const partnersAsText = ({ companies, notes, link }: PartnerReply): string =>
  [
    ...companies.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    [...notes, link.text, link.url].join('\n'),
  ].join('\n\n');
