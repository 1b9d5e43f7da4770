import type { Fragment } from './index-api.ts';
import type { Lexicon } from './lexicon.ts';
import { plain, sameWord, wordsOf } from './plain.ts';
import type { Query } from './query.ts';
import { WEIGHTS } from './weights.ts';

/**
 * How much more an entry counts for its title: the more of the title is in the query, and of the query in the title.
 * What stands on a page counts for the title of the page too, which often says what it is about; but less.
 */
export function titleWeight({ meta }: Fragment, query: Query, lexicon: Lexicon): number {
  const { title = '', page = '' } = meta;
  if (plain(title) === query.text) return 1 + WEIGHTS.sameTitle;
  const asked = query.concepts.map(({ probes }) => probes.flatMap(({ text }) => text.split(' ')));
  const own = likeness(told(title, lexicon), asked);
  const withPage = page ? likeness(told(`${title} ${page}`, lexicon), asked) * WEIGHTS.titleOfPage : 0;
  return 1 + WEIGHTS.title * Math.max(own, withPage) ** 2;
}

/** The words of a title that say something, or all of them where none does. */
function told(title: string, lexicon: Lexicon): string[] {
  const words = wordsOf(title);
  const telling = words.filter((word) => !lexicon.passesOver(word));
  return telling.length > 0 ? telling : words;
}

/** Between 0 and 1: how far a title and what is asked are the same. */
function likeness(title: readonly string[], asked: readonly string[][]): number {
  const inTitle = asked.filter((words) => words.some((word) => isAmong(title, word))).length;
  const inQuery = title.filter((word) => isAmong(asked.flat(), word)).length;
  if (inTitle === 0 || inQuery === 0) return 0;
  const [precision, recall] = [inQuery / title.length, inTitle / asked.length];
  return (2 * precision * recall) / (precision + recall);
}

const isAmong = (words: readonly string[], word: string) => words.some((one) => sameWord(one, word));
