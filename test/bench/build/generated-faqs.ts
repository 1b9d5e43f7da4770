import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clauses that the generated answers link, so that links have to be resolved as in real ones. */
const CLAUSES = ['levels.two', 'excluded.stun', 'before.network', 'sla.48-hours', 'partners.bronze'];

/** Orders below this are those of the real answers. */
const FIRST_ORDER = 100;

/**
 * Writes answers as editors would: two paragraphs, a list, emphasis and a link.
 * @param folder where the answers of one language lie
 */
export function writeFaqs(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `generated-${index}.mdx`), faq(index));
}

function faq(index: number): string {
  const clause = CLAUSES[index % CLAUSES.length] ?? '';
  return `---
id: faq.generated-${index}
order: ${FIRST_ORDER + index}
question: Is case ${index} one that a ticket may be opened for?
reviewed: 2026-11-22
clauses: [${clause}]
---

Case ${index} is *like* the one before it, but **not the same**. See <Ref id="${clause}" />.

- It concerns ${index % 7} systems.
- It has been seen ${index % 13} times.

Whoever meets it looks at number ${index} first, and then at the number after that.
`;
}
