import { type Change, changesBetween } from '../../build/editions/difference.ts';
import type { Edition } from '../../build/editions/edition.ts';
import { asksFor } from '../../build/editions/history.ts';
import { wordsOf } from '../../build/editions/html.ts';
import type { Snapshot } from '../../build/editions/snapshot.ts';
import { diffLine } from '../../build/editions/word-diff.ts';
import { type Impact, impacts } from '../../engine/editions/impact.ts';
import type { LaterEdition } from '../../engine/editions/model.ts';
import { encode } from '../../engine/link.ts';
import type { Wizard } from '../../engine/model.ts';
import { clauseText } from './clause-text.ts';
import { type Exhibit, fateOf } from './museum.ts';

/** Two states of the policy, and what is compared with them. */
export interface Compared {
  /** What the older state is called. */
  since: string;
  old: Snapshot;
  current: Snapshot;
  /** Editions made since. */
  later: readonly Edition[];
  exhibits: readonly Exhibit[];
}

/** How many examples are shown of each decision. */
const EXAMPLES = 5;

/** What the policy changes since an older state of it, in words for editors. */
export function diffReport(compared: Compared): string {
  const { since, old, current } = compared;
  const changes = changesBetween(old, current).filter((change) => !isOfNewWizard(old, change));
  const gained = Object.keys(current.wizards).filter((id) => !old.wizards[id]);
  if (!changes.length && !gained.length) return `Nothing has changed since ${since}.`;
  const parts = [
    ...textsChanged(compared, changes),
    ...namesOf(changes, 'statuses', 'Entries of lists with another status, or come or gone'),
    ...namesOf(changes, 'strings', 'Words of questions and answers'),
    ...namesOf(changes, 'wizards', 'Questions, rows and lists'),
    ...Object.keys(old.wizards).flatMap((id) => wizardPart(compared, id, changes)),
    ...gained.map((id) => `The wizard "${id}" is new.`),
    ...museumPart(compared),
  ];
  return [`Since ${since}:`, ...parts].join('\n\n');
}

/** All of a new wizard is new. */
const isOfNewWizard = ({ wizards }: Snapshot, { part, of }: Change): boolean =>
  (part === 'strings' || part === 'wizards') && wizards[of] === undefined;

const SIGN: Record<Change['how'], string> = { added: '+', removed: '-', changed: '~' };

const nameOf = ({ of, id, how }: Change): string =>
  `  ${SIGN[how]} ${of ? `${of} > ` : ''}${id.replaceAll('\n', ' > ')}`;

function namesOf(changes: readonly Change[], part: Change['part'], title: string): string[] {
  const lines = changes.filter((change) => change.part === part).map(nameOf);
  return lines.length ? [[`${title}:`, ...lines].join('\n')] : [];
}

/** Every clause, reading and page with other words, word by word. */
function textsChanged({ old, current }: Compared, changes: readonly Change[]): string[] {
  return changes
    .filter(({ part }) => part === 'clauses' || part === 'readings' || part === 'pages')
    .map((change) => {
      const [was, is] = [old, current].map((snapshot) => textIn(snapshot, change)) as [string, string];
      return `${nameOf(change).trim()}\n  ${diffLine(was, is)}`;
    });
}

function textIn({ clauses, readings, pages }: Snapshot, { part, id }: Change): string {
  if (part === 'clauses') return clauses[id] ? `${clauseText(clauses[id])} (on the page ${clauses[id].page})` : '';
  return textOf((part === 'readings' ? readings : pages)[id]);
}

/** Everything that a text says, in one line. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return wordsOf(text);
  if (text === null || typeof text !== 'object') return '';
  return Object.values(text).map(textOf).filter(Boolean).join(' ');
}

function wizardPart({ old, current, later, since }: Compared, id: string, changes: readonly Change[]): string[] {
  const [before, now] = [old.wizards[id] as Wizard, current.wizards[id]];
  if (!now) return [`The wizard "${id}" is gone.`];
  const changed = impacts(before, now, laterOf(later, id), EXAMPLES).filter((impact) => impact.changed > 0);
  if (!changed.length) return [`${id}: ${asksFor(before, statusesIn(changes)) ? LISTED : 'every answer stays.'}`];
  return changed.map((impact) => impactPart(before, impact, since));
}

const LISTED = 'every rule stays; what the lists say of the entries named above leads to another answer.';

const statusesIn = (changes: readonly Change[]): Change[] => changes.filter(({ part }) => part === 'statuses');

const laterOf = (later: readonly Edition[], wizard: string): LaterEdition[] =>
  later.map(({ id, why, renames }) => ({ id, why, renames: renames[wizard] ?? {} }));

function impactPart(wizard: Wizard, { decision, changed, situations, rows, examples }: Impact, since: string): string {
  const name = decision === wizard.id ? decision : `${wizard.id} > ${decision}`;
  const edition = /^\d{4}-\d{2}-\d{2}(\.\d+)?$/.test(since) ? since : undefined;
  const link = (answers: Impact['examples'][number]) => {
    const query = encode(wizard, answers, edition ?? '');
    return `  /wizards/${wizard.id}/?${edition ? query : query.replace(/&?policy=$/, '')}`;
  };
  return [
    `${name}: ${number(changed)} of ${number(situations)} situations have another answer.`,
    ...rows.map((row) => `  by ${row.row} (${number(row.situations)})`),
    ...(decision === wizard.id ? examples.map(link) : []),
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en-GB');

function museumPart({ old, current, later, exhibits }: Compared): string[] {
  const interval = {
    old,
    current,
    later: (id: string) => laterOf(later, id),
    between: new Map(later.map((one) => [one.id, one])),
  };
  const touched = exhibits.flatMap((exhibit) => {
    const fate = fateOf(exhibit, interval);
    return fate === undefined || fate === 'same' ? [] : [`  ${fate}: ${exhibit.shape} ${exhibit.link}`];
  });
  return [[`${touched.length} of ${exhibits.length} links of the museum are touched.`, ...touched].join('\n')];
}
