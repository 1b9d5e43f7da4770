import type { Statuses } from '../../engine/entries.ts';
import type { Wizard } from '../../engine/model.ts';
import type { FrozenClauses, FrozenPages, FrozenReadings } from '../../schema/edition.ts';
import type { Strings } from '../../schema/strings.ts';
import { type Content, type ContentFile, fileOf, filesOf } from '../content/content.ts';
import { DEFAULT_LOCALE } from '../content/kinds.ts';
import { attribute, clausesOf, type Element } from '../content/known.ts';
import { STATUS_LISTS } from './folder.ts';
import { type NameOf, neutralHtml } from './html.ts';

/** Everything that an answer is made of, as it stands on one day. */
export interface Snapshot {
  wizards: Record<string, Wizard>;
  pages: FrozenPages;
  clauses: FrozenClauses;
  readings: FrozenReadings;
  /** Wizard → its words. */
  strings: Record<string, Strings>;
  statuses: Statuses;
}

/** What a snapshot is taken of. */
export type Current = Pick<Content, 'files' | 'wizards'>;

/** Takes down all that answers are made of; content that the check refuses gives what can be read of it. */
export function snapshotOf(current: Current): Snapshot {
  const content = current as Content;
  const nameOf = namesIn(content);
  return {
    wizards: Object.fromEntries(current.wizards.map((wizard) => [wizard.id, wizard])),
    pages: Object.fromEntries(filesOf(content, 'policies', DEFAULT_LOCALE).flatMap(page)),
    clauses: Object.fromEntries([
      ...clausesOf(content).map((clause) => clauseText(clause, nameOf)),
      ...filesOf(content, 'faqs', DEFAULT_LOCALE).flatMap((file) => faqText(file, nameOf)),
    ]),
    readings: Object.fromEntries(
      filesOf(content, 'readings', DEFAULT_LOCALE).flatMap((file) => readingText(file, nameOf)),
    ),
    strings: Object.fromEntries(current.wizards.flatMap(({ id }) => stringsOf(content, id))),
    statuses: Object.fromEntries(STATUS_LISTS.map((list) => [list, statusesOf(content, list)])),
  };
}

/** How a link without words of its own names what it leads to. */
function namesIn(content: Content): NameOf {
  const clauses = clausesOf(content).map((clause): [string, string] => [
    attribute(clause, 'id'),
    `${attribute(clause, 'number')}\u00a0${attribute(clause, 'title')}`,
  ]);
  const questions = [...filesOf(content, 'faqs', DEFAULT_LOCALE), ...filesOf(content, 'readings', DEFAULT_LOCALE)];
  const names = new Map([
    ...clauses,
    ...questions.flatMap(({ data }): [string, string][] => (data ? [[data.id, data.question]] : [])),
  ]);
  return (id) => names.get(id) ?? id;
}

function page({ name, data }: ContentFile<'policies'>): [string, FrozenPages[string]][] {
  if (!data) return [];
  const { number, title, lede, keyFacts = [] } = data;
  return [[name, { number, title, lede, keyFacts }]];
}

function clauseText(clause: Element, nameOf: NameOf): [string, FrozenClauses[string]] {
  const html = neutralHtml(clause.file, clause.node.children ?? [], nameOf);
  const [number, title] = [attribute(clause, 'number'), attribute(clause, 'title')];
  return [attribute(clause, 'id'), { number, title, page: clause.file.name, html }];
}

function faqText(file: ContentFile<'faqs'>, nameOf: NameOf): [string, FrozenClauses[string]][] {
  if (!file.data) return [];
  const { id, question: title } = file.data;
  return [[id, { number: null, title, page: 'faqs', html: bodyHtml(file, nameOf) }]];
}

function readingText(file: ContentFile<'readings'>, nameOf: NameOf): [string, FrozenReadings[string]][] {
  if (!file.data) return [];
  const { id, question, clauses, says, possible, chosen } = file.data;
  return [[id, { question, clauses, says, possible, chosen, html: bodyHtml(file, nameOf) }]];
}

const bodyHtml = (file: ContentFile, nameOf: NameOf): string => neutralHtml(file, file.body?.children ?? [], nameOf);

/** The head of a wizard's page, which no result says. */
const BESIDE_RESULTS = new Set(['title', 'description', 'intro']);

function stringsOf(content: Content, wizard: string): [string, Strings][] {
  const file = filesOf(content, 'strings', DEFAULT_LOCALE).find(({ name }) => name === wizard);
  if (!file?.data) return [];
  const said = Object.entries(file.data).filter(([key]) => !BESIDE_RESULTS.has(key));
  return [[wizard, Object.fromEntries(said)]];
}

function statusesOf(content: Content, list: (typeof STATUS_LISTS)[number]): Record<string, string> {
  const entries: readonly { id: string; status: string }[] = fileOf(content, list)?.data ?? [];
  return Object.fromEntries(entries.map(({ id, status }) => [id, status]));
}
