import { itemsReceipt } from '../../../engine/receipt.ts';
import { reply } from '../../../engine/reply.ts';
import { citedIn, inEveryFormat, type Texts, whole } from '../../copy/texts.ts';
import { itemWords } from '../entry.ts';
import type { Quotes } from '../quotes.ts';
import type { ResultProps } from './load.ts';

type Told = Pick<ResultProps, 'session' | 'state' | 'details'>;

/** What a result says in a reply to a ticket, in every format; its links are whole addresses of this site. */
export function textsOf({ session, state, details }: Told, { clauses, reply: say }: Quotes): Texts {
  const { items, named, words, props } = session;
  const statuses = named.statuses();
  const written = reply(
    items.single,
    itemsReceipt(items, state, statuses),
    {
      ...itemWords(session),
      wizard: { ...words, headlines: details.telling.headlines, remedies: details.telling.remedies },
      say,
      cited: (id) => citedIn(clauses, id),
      link: (query) => whole(`${props.path}?${query}`),
    },
    statuses,
  );
  return inEveryFormat(written);
}
