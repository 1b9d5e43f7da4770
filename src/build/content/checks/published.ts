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

const problem = ({ source, offset }: Item, message: string): Problem => problemAt(source, offset, message);

function compare(word: string, there: Item[], record: Item[]): Problem[] {
  const find = (items: Item[], id: string) => items.find((item) => item.id === id);
  const gone = record.filter(({ id }) => !find(there, id));
  const fresh = there.filter(({ id }) => id && !find(record, id));
  const moved = there.filter(({ id, number }) => number && find(record, id) && find(record, id)?.number !== number);
  const twice = record.filter(
    (item, index) => record.findIndex(({ id, number }) => id === item.id || (number && number === item.number)) < index,
  );
  return [
    ...gone.map((item) =>
      problem(item, `The ${word} "${item.id}" was published and is gone. Put it back: readers may have linked it.`),
    ),
    ...fresh.map((item) =>
      problem(
        item,
        `The ${word} "${item.id}" is not in data/published.json. Correct the id or, if it is new, add it there.`,
      ),
    ),
    ...moved.map((item) =>
      problem(
        item,
        `The ${word} "${item.id}" was published with the number ${find(record, item.id)?.number}. Give it that number again.`,
      ),
    ),
    ...twice.map((item) =>
      problem(item, `The ${word} "${item.id}" or its number stands in this list twice. Keep one of the two.`),
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
