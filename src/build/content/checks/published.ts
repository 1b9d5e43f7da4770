import { type Content, type ContentFile, fileOf, filesOf } from '../content.ts';
import { type Document, nearest, valueIn } from '../document.ts';
import { DEFAULT_LOCALE, type KindData } from '../kinds.ts';
import { attribute, clausesOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Source } from '../source.ts';

interface Item {
  id: string;
  /** Its public number, where it has one. */
  number: string | undefined;
  source: Source;
  offset: number;
}

type List = keyof KindData['published'];

const ENTRY: Record<List, string> = { pages: 'page', clauses: 'clause', faqs: 'FAQ', readings: 'reading' };

/** A page number that is none is a matter of its own. */
function numberIn(head: Document): string | undefined {
  const number = valueIn(head.value, ['number']);
  return typeof number === 'number' ? String(number) : undefined;
}

const TO_RECORD = 'Correct the id or, if it is new, add it there.';
const TO_RENUMBER = 'Give it that number again.';
const TO_KEEP = 'Keep one of the two.';

const fromFiles = (files: ContentFile[], prefix: string, numbered: boolean): Item[] =>
  files.map(({ name, head, source }) => ({
    id: prefix + name,
    number: numbered ? numberIn(head) : undefined,
    source,
    offset: nearest(head, [numbered ? 'number' : 'id']),
  }));

const present = (content: Content): Record<List, Item[]> => ({
  pages: fromFiles(filesOf(content, 'policies', DEFAULT_LOCALE), '', true),
  clauses: clausesOf(content).map((clause) => ({
    id: attribute(clause, 'id'),
    number: attribute(clause, 'number'),
    source: clause.file.source,
    offset: nearest(clause.attributes, ['id']),
  })),
  faqs: fromFiles(filesOf(content, 'faqs', DEFAULT_LOCALE), 'faq.', false),
  readings: fromFiles(filesOf(content, 'readings', DEFAULT_LOCALE), 'reading.', false),
});

function recorded(file: ContentFile<'published'>, list: List): Item[] {
  const entries: readonly (string | { id?: string; slug?: string; number: string | number })[] =
    file.data?.[list] ?? [];
  return entries.map((entry, index) => ({
    id: typeof entry === 'string' ? entry : (entry.id ?? entry.slug ?? ''),
    number: typeof entry === 'string' ? undefined : String(entry.number),
    source: file.source,
    offset: nearest(file.head, [list, index]),
  }));
}

type Say = (item: Item, recorded: Item | undefined) => string;

const say = (items: Item[], record: Map<string, Item>, message: Say): Problem[] =>
  items.map((item) => problemAt(item.source, item.offset, message(item, record.get(item.id))));

const isRepeated = ({ id, number }: Item, index: number, all: Item[]): boolean =>
  all.findIndex((other) => other.id === id || (number !== undefined && other.number === number)) < index;

function compare(word: string, there: Item[], list: Item[]): Problem[] {
  const record = new Map(list.map((item) => [item.id, item]));
  const ids = new Set(there.map(({ id }) => id));
  const gone = list.filter(({ id }) => !ids.has(id));
  const fresh = there.filter(({ id }) => id && !record.has(id));
  const moved = there.filter(({ id, number }) => number && record.has(id) && record.get(id)?.number !== number);
  const name = ({ id }: Item) => `The ${word} "${id}"`;
  return [
    ...say(gone, record, (item) => `${name(item)} was published and is gone. Put it back: readers may have linked it.`),
    ...say(fresh, record, (item) => `${name(item)} is not in data/published.json. ${TO_RECORD}`),
    ...say(moved, record, (item, old) => `${name(item)} was published with the number ${old?.number}. ${TO_RENUMBER}`),
    ...say(
      list.filter(isRepeated),
      record,
      (item) => `${name(item)} or its number stands in this list twice. ${TO_KEEP}`,
    ),
  ];
}

/** What was once published is still there under its id and number, and what is there is recorded. */
export function checkPublished(content: Content): Problem[] {
  const file = fileOf(content, 'published');
  if (!file?.data) return [];
  const there = present(content);
  return (Object.keys(ENTRY) as List[]).flatMap((list) => compare(ENTRY[list], there[list], recorded(file, list)));
}
