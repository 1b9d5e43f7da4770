import { compileItems, decideItems, itemQuestionsLeft, questionsNow } from '../../../src/engine/items.ts';
import { decode } from '../../../src/engine/link.ts';
import { itemsReceipt } from '../../../src/engine/receipt.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';

export const EDITION = '2026-11-22';

export const compiled = compileItems(ticket);

const situationOf = (query: string) => ({ answers: decode(query, ticket, [EDITION]).answers, lists: {}, statuses: {} });

/** The receipt of a link. */
export const receiptOf = (query: string) => itemsReceipt(compiled, decode(query, ticket, [EDITION]), {});

/** What is found of every item of a link. */
export const decided = (query: string) => decideItems(compiled, situationOf(query));

/** The state of every item of a link. */
export const statesOf = (query: string): Record<string, string> =>
  Object.fromEntries(Object.entries(decided(query)).map(([item, { verdict }]) => [item, verdict]));

/** What is still to be asked, and of a topic now. */
export const leftOf = (query: string): string[] => itemQuestionsLeft(compiled, situationOf(query));
export const nowOf = (query: string, topic: string): string[] =>
  questionsNow(compiled, situationOf(query), ticket.topics?.find(({ id }) => id === topic)?.asks ?? []);

const STEPS = ticket.facts.filter(({ values, asked }) => values.includes('done') && asked !== false);

/** A case in which a ticket can be opened, with every step done but those given. */
export const caseWith = (given: Record<string, string>): string =>
  new URLSearchParams({
    partner: 'silver',
    issue: 'general',
    hosting: 'self-hosted',
    system: 'production',
    opener: 'admin',
    ...Object.fromEntries(STEPS.map(({ id }) => [id, 'done'])),
    ...given,
  }).toString();
