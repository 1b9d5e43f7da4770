import { wordsOf } from '../../build/editions/html.ts';
import type { FrozenClauses } from '../../schema/edition.ts';

/** A clause or FAQ in one line: its number, its title and its words. */
export const clauseText = ({ number, title, html }: FrozenClauses[string]): string =>
  `${number ?? ''} ${title}. ${wordsOf(html)}`.trim();
