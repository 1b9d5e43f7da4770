import type { Partner } from '../../../schema/partner.ts';
import type { FieldChange, Plan } from './merge.ts';

/** Lines of each kind that are printed; nobody reads more. */
const MOST_LINES = 40;

const nameOf = ({ company, city, country }: Partner): string => `${company}, ${city}, ${country}`;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const changeOf = ({ field, from, to }: FieldChange): string => `${field} ${shown(from)} → ${shown(to)}`;

function section(title: string, lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [`${title}: ${lines.length}`, ...lines.slice(0, MOST_LINES), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** Without a day the pages can only say that a level is undated. */
function undated({ added, changed }: Plan): string[] {
  const count = [...added, ...changed.map(({ partner }) => partner)].filter(({ asOf }) => asOf === undefined).length;
  return count > 0 ? [`Without a date: ${count}. A column "as of" says for which day a level is right.`] : [];
}

/** What an import would do, line by line, for whoever is to say yes to it. */
export function reportOf(plan: Plan, notes: readonly string[]): string {
  const { added, changed, removed, unchanged } = plan;
  return [
    ...notes,
    ...section(
      'Added',
      added.map((one) => `  + ${nameOf(one)}, ${one.level}`),
    ),
    ...section(
      'Changed',
      changed.map(({ partner, fields }) => `  ~ ${nameOf(partner)}: ${fields.map(changeOf).join('; ')}`),
    ),
    ...section(
      'Removed',
      removed.map((one) => `  - ${nameOf(one)}, ${one.level}`),
    ),
    `Unchanged: ${unchanged}`,
    ...undated(plan),
  ].join('\n');
}
