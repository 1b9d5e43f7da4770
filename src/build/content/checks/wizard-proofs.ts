import { encode } from '../../../engine/link.ts';
import type { Wizard } from '../../../engine/model.ts';
import { type Violation, violations } from '../../../engine/proofs.ts';
import { decisionsOf } from '../../../engine/rows.ts';
import { type Content, fileOf } from '../content.ts';
import { type Problem, problemAt } from '../problem.ts';

function clash({ example, rows, clauses }: Violation, wizard: Wizard, edition: string): string {
  const link = example && ` Example: /wizards/${wizard.id}/?${encode(wizard, example, edition)}`;
  const named = rows.length > 0 && ` Rows: ${rows.join(', ')}.`;
  const cited = clauses.length > 0 && ` Clauses: ${clauses.join(', ')}.`;
  return [link, named, cited].filter(Boolean).join('');
}

/** Every proof about every wizard holds; one that fails shows a situation as a share link. */
export function checkWizardProofs(content: Content): Problem[] {
  const edition = fileOf(content, 'site')?.data?.edition ?? '';
  return content.wizards.flatMap((wizard) =>
    decisionsOf(wizard).flatMap((decision) =>
      violations(decision).map((violation) => {
        const { source, offset } = content.sourceOf(wizard.id, violation.rows[0] ?? wizard.id);
        return problemAt(source, offset, violation.message + clash(violation, decision, edition));
      }),
    ),
  );
}
