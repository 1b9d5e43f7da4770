import { type Content, type ContentFile, fileOf, filesOf } from '../content.ts';
import { nearest, type Path, valueIn } from '../document.ts';
import { attribute, elementsOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Source } from '../source.ts';

interface Named {
  value: string;
  source: Source;
  offset: number;
}

/** File and line, as a reader would look them up. */
function lineOf({ source, offset }: Named): string {
  const { file, line } = problemAt(source, offset, '');
  return `${file}:${line}`;
}

function repeated(named: Named[], message: (value: string, first: string) => string): Problem[] {
  return named.flatMap(({ value, source, offset }, index) => {
    const first = named.findIndex((other) => other.value === value);
    const before = named[first];
    return first < index && before ? [problemAt(source, offset, message(value, lineOf(before)))] : [];
  });
}

const headValue = (file: ContentFile, path: Path): Named[] => {
  const value = valueIn(file.head.value, path);
  return value === undefined ? [] : [{ value: String(value), source: file.source, offset: nearest(file.head, path) }];
};

function clauseAttributes(files: ContentFile[], name: string): Named[] {
  return files
    .flatMap((file) => elementsOf(file, 'Clause'))
    .flatMap((clause) => {
      const value = attribute(clause, name);
      return value ? [{ value, source: clause.file.source, offset: nearest(clause.attributes, [name]) }] : [];
    });
}

function misnamed(file: ContentFile, prefix: string): Problem[] {
  const id = valueIn(file.head.value, ['id']);
  if (typeof id !== 'string' || id === `${prefix}.${file.name}`) return [];
  const message = `The id "${id}" and the file name "${file.name}" don't belong together. Make the id "${prefix}.${file.name}", or rename the file.`;
  return [problemAt(file.source, nearest(file.head, ['id']), message)];
}

function repeatedClauses(pages: ContentFile[]): Problem[] {
  return [
    ...repeated(
      clauseAttributes(pages, 'id'),
      (id, first) => `The clause "${id}" already stands in ${first}. Keep one of the two, or give this one a new id.`,
    ),
    ...repeated(
      clauseAttributes(pages, 'number'),
      (number, first) => `The number ${number} is already taken in ${first}. Give this clause the next free number.`,
    ),
  ];
}

function repeatedPlaces(files: ContentFile[]): Problem[] {
  const places = files.flatMap((file) => headValue(file, ['order']));
  return repeated(places, (place, first) => `The place ${place} is taken by ${first}. Give each file its own.`);
}

function checkLanguage(content: Content, locale: string): Problem[] {
  const pages = filesOf(content, 'policies', locale);
  const numbers = pages.flatMap((page) => headValue(page, ['number']));
  return [
    ...repeated(numbers, (number, first) => `The page number ${number} belongs to ${first}. Give this page its own.`),
    ...repeatedClauses(pages),
    ...repeatedPlaces(filesOf(content, 'faqs', locale)),
    ...repeatedPlaces(filesOf(content, 'readings', locale)),
  ];
}

function checkManuals(content: Content): Problem[] {
  const file = fileOf(content, 'manuals');
  const count = Array.isArray(file?.head.value) ? file.head.value.length : 0;
  const ids = file ? Array.from({ length: count }, (_, index) => headValue(file, [index, 'id'])).flat() : [];
  return repeated(
    ids,
    (value) => `The manual "${value}" stands in this list twice. Keep one of the two, or give this one a new id.`,
  );
}

/** Ids and numbers name one thing each, and files are called after what they hold. */
export function checkIdentity(content: Content): Problem[] {
  const locales = new Set(content.files.flatMap(({ locale }) => locale ?? []));
  return [
    ...[...locales].flatMap((locale) => checkLanguage(content, locale)),
    ...filesOf(content, 'faqs').flatMap((file) => misnamed(file, 'faq')),
    ...filesOf(content, 'readings').flatMap((file) => misnamed(file, 'reading')),
    ...checkManuals(content),
  ];
}
