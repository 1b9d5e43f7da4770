import { receipt } from '../../engine/receipt.ts';
import { asHtml, asMarkdown, asText, type CitedText, type Reply, type ReplyWords, reply } from '../../engine/reply.ts';
import type { Details } from '../details.ts';
import type { ResultProps } from '../result/props.ts';
import type { Session } from '../session.ts';
import type { Explaining } from './load.ts';

/** A result as it is copied. */
export interface Texts {
  markdown: string;
  text: string;
  html: string;
  link: string;
}

/** What a result says in a reply to a ticket, in every format; its links are whole addresses of this site. */
export function textsOf({ session, state, details }: ResultProps, { say }: Explaining): Texts {
  const { compiled } = session;
  const written: Reply = reply(compiled, receipt(compiled, state), wordsFor(session, details, say));
  return { markdown: asMarkdown(written), text: asText(written), html: asHtml(written), link: written.link.url };
}

const whole = (address: string): string => new URL(address, location.href).href;

const wordsFor = ({ words, props }: Session, details: Details, say: ReplyWords['say']): ReplyWords => ({
  wizard: { facts: words.facts, headlines: details.telling.headlines, reasons: details.telling.reasons },
  say,
  cited: (id) => cited(details, id),
  link: (query) => whole(`${props.path}?${query}`),
});

/** @throws when the site has no such clause, which the gate rules out */
function cited({ sources }: Details, id: string): CitedText {
  const source = sources[id];
  if (!source) throw new Error(`No words for the clause "${id}"`);
  return { number: source.number, title: source.title, url: whole(source.href) };
}
