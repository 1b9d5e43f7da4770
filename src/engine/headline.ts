import type { Finding } from './decide.ts';
import type { HeadlineRow, Wizard } from './model.ts';

/**
 * The id of the sentence that sums a result up.
 * @throws when no headline fits, which a well-formed wizard's last row rules out
 */
export function headline({ headlines }: Wizard, findings: Record<string, Pick<Finding, 'verdict' | 'reasons'>>): string {
  const row = headlines.find((candidate) => fits(candidate, findings));
  if (!row) throw new Error('No headline fits: the last one must have no conditions.');
  return row.id;
}

function fits({ when, reason }: HeadlineRow, findings: Record<string, Pick<Finding, 'verdict' | 'reasons'>>): boolean {
  const verdicts = Object.entries(when);
  return (
    verdicts.every(([verdict, values]) => values.includes(findings[verdict]?.verdict ?? '')) &&
    (reason === undefined || verdicts.some(([verdict]) => findings[verdict]?.reasons?.includes(reason)))
  );
}
