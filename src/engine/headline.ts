import type { Finding } from './decide.ts';
import type { HeadlineRow, Wizard } from './model.ts';

type Verdicts = Record<string, Pick<Finding, 'verdict' | 'reasons'>>;

/**
 * The row whose sentence sums a result up.
 * @throws when no headline fits, which a well-formed wizard's last row rules out
 */
export function headline({ headlines }: Wizard, findings: Verdicts): HeadlineRow {
  const row = headlines.find((candidate) => fits(candidate, findings));
  if (!row) throw new Error('No headline fits: the last one must have no conditions.');
  return row;
}

function fits({ when, reason }: HeadlineRow, findings: Verdicts): boolean {
  const verdicts = Object.entries(when);
  return (
    verdicts.every(([verdict, values]) => values.includes(findings[verdict]?.verdict ?? '')) &&
    (reason === undefined || verdicts.some(([verdict]) => findings[verdict]?.reasons?.includes(reason)))
  );
}

/** The most clauses that explain a result in short. */
const MOST_CLAUSES = 3;

/** The one to three clauses that explain a result best: the first of each verdict that counts, then the others. */
export function decidingClauses(by: string[], findings: Record<string, Pick<Finding, 'clauses'>>): string[] {
  const lists = by.map((verdict) => findings[verdict]?.clauses ?? []);
  const foremost = lists.flatMap((clauses) => clauses.slice(0, 1));
  return [...new Set([...foremost, ...lists.flat()])].slice(0, MOST_CLAUSES);
}
