/** How Pagefind weighs: other forms of a word far less than itself, and the length of texts hardly, all being short. */
export const RANKING = {
  termSimilarity: 4,
  pageLength: 0.6,
  termSaturation: 1,
  termFrequency: 1,
  metaWeights: { title: 1.5, also: 1, page: 0.6 },
} as const;

/** How the search weighs what Pagefind finds. */
export const WEIGHTS = {
  /** What the site says for the reader's words, against the words themselves. */
  synonym: 0.85,
  /** What the site says for a word that it has itself, against what it says for another. */
  beside: 0.7,
  /** By how much less each further thing that the site says counts. */
  falling: 0.12,
  /** Several words that mean one thing, against a single word. */
  saying: 1.3,
  /** Single words of a saying that as a whole means something else. */
  ofSaying: 0.3,
  /** Two words side by side as the reader typed them. */
  pair: 2,
  /** Words that mean one thing together, where they stand apart from each other. */
  apart: 0.5,
  /** A title that says what the reader says. */
  title: 1.6,
  /** A title that is the query. */
  sameTitle: 2.5,
  /** The title of the page that something stands on, beside its own. */
  titleOfPage: 0.7,
  /** What leads to the place itself counts more than what leads to a page that has it. */
  kinds: {
    clause: 1.1,
    reading: 0.9,
    device: 0.7,
    trunk: 0.65,
    integration: 0.65,
    machine: 0.65,
    wizard: 0.8,
    partner: 0.6,
    page: 0.75,
  } as Record<string, number>,
  /** What speaks of none but the rarest word of a long query keeps this share. */
  coverage: 0.35,
  /** What is found by less than this share of the best is not shown. */
  tail: 0.2,
} as const;
