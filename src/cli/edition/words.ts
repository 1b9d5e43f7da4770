import type { CitedText, ReplyWords, WizardWords } from '../../engine/reply.ts';
import type { FrozenClauses } from '../../schema/edition.ts';
import type { ShareLink } from '../share-link.ts';
import type { Answering } from './answering.ts';

/**
 * The words for a reply under an older edition: those of its questions, verdicts and clauses, which lead to that
 * edition's pages; the sentences round them are those of today.
 */
export function frozenReplyWords(
  answering: Answering,
  { wizard, base }: ShareLink,
  edition: string,
  now: ReplyWords,
): ReplyWords {
  return {
    ...now,
    wizard: answering.frozen(edition, `strings/${wizard}.json`) as WizardWords,
    cited: citedIn(answering, edition, base),
  };
}

/** Clauses as an older edition titles them, with their places on its pages. */
export function citedIn(answering: Answering, edition: string, base: string): (id: string) => CitedText {
  const clauses = answering.frozen(edition, 'clauses.json') as FrozenClauses;
  return (id) => {
    const { number, title, page } = clauses[id] as FrozenClauses[string];
    return { number, title, url: `${base}editions/${edition}/${page}/#${id}` };
  };
}
