import { receipt } from '../../engine/receipt.ts';
import { type ReplyWords, reply } from '../../engine/reply.ts';
import { citedIn, inEveryFormat, type Texts, whole } from '../copy/texts.ts';
import type { Details } from '../details.ts';
import type { ResultProps } from '../result/props.ts';
import type { Session } from '../session.ts';
import type { Explaining } from './load.ts';

/** What a result says in a reply to a ticket, in every format; its links are whole addresses of this site. */
export function textsOf({ session, state, details }: ResultProps, { say }: Explaining): Texts {
  const { compiled } = session;
  return inEveryFormat(reply(compiled, receipt(compiled, state), wordsFor(session, details, say)));
}

const wordsFor = ({ words, props }: Session, { telling, sources }: Details, say: ReplyWords['say']): ReplyWords => ({
  wizard: { facts: words.facts, headlines: telling.headlines, reasons: telling.reasons },
  say,
  cited: (id) => citedIn(sources, id),
  link: (query) => whole(`${props.path}?${query}`),
});
