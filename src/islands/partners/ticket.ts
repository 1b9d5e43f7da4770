import type { Found } from '../../engine/finder/find.ts';
import type { Listed } from '../../engine/finder/listed.ts';
import { MOST_IN_REPLY, partnerReply, partnersAsText } from '../../engine/finder/partner-reply.ts';
import { copyPlain } from '../copy/clipboard.ts';
import type { Speech } from './speech.ts';
import type { Copied } from './view/props.ts';

/** The companies that stand first on the page, as many as a ticket takes. */
export const firstOf = ({ here, serving }: Found): Listed[] =>
  [...here, ...serving].slice(0, MOST_IN_REPLY).map(({ entry }) => entry.partner);

/** Copies companies as plain text, with the address of the page; what the browser refuses comes back. */
export async function copyForTicket(companies: readonly Listed[], speech: Speech): Promise<Copied> {
  const text = partnersAsText(partnerReply(companies, location.href, speech));
  try {
    await copyPlain(Promise.resolve(text));
    return { said: 'done' };
  } catch {
    return { said: 'refused', text };
  }
}
