import type { Entry } from './list-kind.ts';
import type { CellChange, Plan } from './plan.ts';

/** Lines of each kind that are printed; nobody reads more. */
const MOST_LINES = 40;

const lineOf = ({ id, name, status }: Entry): string => `${id} (${name}), ${status}`;

const shown = (text: string): string => (text === '' ? 'nothing' : JSON.stringify(text));

const changeOf = ({ key, from, to }: CellChange): string => `${key} ${shown(from)} → ${shown(to)}`;

function section(title: string, lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [`${title}: ${lines.length}`, ...lines.slice(0, MOST_LINES), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** What whoever says yes to an import should know beside the changes themselves. */
function remarks({ added, changed, removed, notesKept }: Plan): string[] {
  const fresh = [...added, ...changed.map(({ entry }) => entry)];
  const undated = fresh.filter(({ status, asOf }) => status !== 'unconfirmed' && asOf === undefined).length;
  const noted = removed.filter(({ notes }) => notes !== undefined).length;
  return [
    ...(removed.length > 0 ? ['Links that name a removed entry will say that it is no longer listed.'] : []),
    ...(notesKept > 0 ? [`Notes that stay as people wrote them, though the file has others: ${notesKept}.`] : []),
    ...(noted > 0 ? [`Notes that people wrote go with removed entries: ${noted}.`] : []),
    ...(undated > 0 ? [`Without a date: ${undated}. A column "as-of" says for which day a status is right.`] : []),
  ];
}

/** What an import would do, line by line, for whoever is to say yes to it. */
export function reportOf(plan: Plan, leftOut: readonly string[]): string {
  const { added, changed, removed, unchanged, vendors } = plan;
  return [
    ...leftOut,
    ...(vendors.length > 0
      ? section(
          'New vendors',
          vendors.map(({ id, name }) => `  + ${id} (${name})`),
        )
      : []),
    ...section(
      'Added',
      added.map((entry) => `  + ${lineOf(entry)}`),
    ),
    ...section(
      'Changed',
      changed.map(({ entry, cells }) => `  ~ ${entry.id}: ${cells.map(changeOf).join('; ')}`),
    ),
    ...section(
      'Removed',
      removed.map((entry) => `  - ${lineOf(entry)}`),
    ),
    `Unchanged: ${unchanged}`,
    ...remarks(plan),
  ].join('\n');
}
