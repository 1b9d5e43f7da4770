import { type Draft, FIELDS } from './fields.ts';

/** What a ticket says besides what has been typed, in words. */
export interface Beside {
  /** Headings of the fields, of the case and of the checks. */
  heading: (id: string) => string;
  /** The answers about the case, a line each. */
  given: readonly string[];
  /** The checks that have been done. */
  done: readonly string[];
  /** The edition of the policy and the link to the checklist, a line each. */
  source: readonly string[];
}

/** One part of a ticket. */
interface Part {
  id: string;
  body: string;
}

/** How a ticket is written. */
export type Format = 'markdown' | 'text';

/**
 * The ticket as it is handed in. What has been typed stands in it as it was typed, whatever its script; fields that
 * are empty are left out.
 */
export function ticketText(draft: Draft, beside: Beside, format: Format): string {
  const typed = FIELDS.map((id): Part => ({ id, body: draft[id].trim() }));
  const parts: Part[] = [
    ...typed,
    { id: 'case', body: lines(beside.given) },
    { id: 'checks', body: lines(beside.done) },
  ];
  const written = parts
    .filter(({ body }) => body !== '')
    .map(({ id, body }) => `${head(beside.heading(id), format)}${body}`);
  return `${[...written, beside.source.join('\n')].join('\n\n')}\n`;
}

const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const head = (words: string, format: Format): string => (format === 'markdown' ? `## ${words}\n\n` : `${words}\n`);
