import { type Impact, impacts } from '../../engine/editions/impact.ts';
import { rulingOf } from '../../engine/editions/ruling.ts';
import { RESULT } from '../../engine/fragment.ts';
import { encode } from '../../engine/link.ts';
import type { Answers, Wizard } from '../../engine/model.ts';
import { type Change, changesBetween, type Part } from './difference.ts';
import type { Edition } from './edition.ts';
import { laterThan } from './serve.ts';

/** A situation with another answer: its answers, and the query of the link that shows both. */
export interface Example {
  answers: Answers;
  /** Under the edition before, with the fragment that shows the result. */
  query: string;
}

/** What an edition changed in one wizard. */
export interface WizardChange {
  wizard: string;
  /** One entry for each decision that has another answer somewhere; empty where all answers stay. */
  impacts: Impact[];
  examples: Example[];
  /** Whether entries of the lists that it asks for have another status, or came or went. */
  listed: boolean;
}

/** An edition, and what it changed. */
export interface Chapter {
  edition: Edition;
  /** The edition before; the first has none. */
  before: Edition | undefined;
  /** Ids of what was added, changed or removed, in the order of the policy. */
  changes: Record<'clauses' | 'readings', Record<Change['how'], string[]>>;
  /** Entries of lists with another status, or come or gone. */
  statuses: Change[];
  wizards: WizardChange[];
  /** Wizards that the edition before did not have. */
  gained: string[];
}

/** How many examples a chapter gives of each wizard. */
const EXAMPLES = 5;

/**
 * What each edition changed, the newest first.
 * @param editions all of them, oldest first
 */
export const historyOf = (editions: readonly Edition[]): Chapter[] =>
  editions.map((edition, index) => chapter(edition, editions[index - 1])).reverse();

function chapter(edition: Edition, before: Edition | undefined): Chapter {
  const changes = before ? changesBetween(before, edition) : [];
  const statuses = changes.filter(({ part }) => part === 'statuses');
  const common = Object.keys(before?.wizards ?? {}).filter((id) => edition.wizards[id]);
  return {
    edition,
    before,
    changes: { clauses: byKind(changes, 'clauses'), readings: byKind(changes, 'readings') },
    statuses,
    wizards: before ? common.map((wizard) => wizardChange(wizard, before, edition, statuses)) : [],
    gained: before ? Object.keys(edition.wizards).filter((id) => !before.wizards[id]) : [],
  };
}

function byKind(changes: readonly Change[], part: Part): Record<Change['how'], string[]> {
  const ids = (how: Change['how']) =>
    changes.filter((change) => change.part === part && change.how === how).map(({ id }) => id);
  return { added: ids('added'), changed: ids('changed'), removed: ids('removed') };
}

function wizardChange(wizard: string, before: Edition, edition: Edition, statuses: Change[]): WizardChange {
  const [old, current] = [before.wizards[wizard] as Wizard, edition.wizards[wizard] as Wizard];
  const all = impacts(old, current, laterThan([before, edition], before.id, wizard), EXAMPLES);
  const changed = all.filter((impact) => impact.changed > 0);
  const examples = old.overall ? [] : changed.flatMap((impact) => impact.examples);
  const links = examples.map((answers) => example(old, before, answers));
  return { wizard, impacts: changed, examples: links, listed: asksFor(old, statuses) };
}

/** Whether a wizard asks for a list of which something changed. */
export const asksFor = ({ lists = [] }: Wizard, statuses: readonly Change[]): boolean =>
  lists.some(({ list }) => statuses.some(({ of }) => of === list));

function example(wizard: Wizard, { id, statuses }: Edition, answers: Answers): Example {
  const open = rulingOf(wizard, statuses).left({ answers }).length > 0;
  return { answers, query: encode(wizard, answers, id) + (open ? `#${RESULT}` : '') };
}
