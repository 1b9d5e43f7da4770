import { placeholders } from '../../../schema/placeholders.ts';
import { type Content, type ContentFile, filesOf } from '../content.ts';
import { nearest, type Path, valueIn } from '../document.ts';
import { DEFAULT_LOCALE } from '../kinds.ts';
import { attribute, clausesOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';
import { byKeys } from '../shape.ts';

const OF_DEFAULT = 'so nothing would ever show it. Correct it, or add it in the default language first';

function leaves(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The words in the default language that stand behind a leaf; a plural form may have none of its own. */
function original(value: unknown, path: Path): string | undefined {
  const there = valueIn(value, path) ?? valueIn(value, [...path.slice(0, -1), 'other']);
  return typeof there === 'string' ? there : undefined;
}

function checkStrings(file: ContentFile, source: ContentFile | undefined): Problem[] {
  return leaves(file.head.value).flatMap(({ path, text }) => {
    const refuse = (message: string) => [
      problemAt(file.source, nearest(file.head, path), `${byKeys(path)} ${message}.`),
    ];
    const words = original(source?.head.value, path);
    if (words === undefined) return refuse(`is not in the strings of the default language, ${OF_DEFAULT}`);
    const strange = placeholders(text).find((name) => !placeholders(words).includes(name));
    return strange
      ? refuse(`has a placeholder {${strange}} that the default language does not have. Use one of its own`)
      : [];
  });
}

function checkFile(content: Content, file: ContentFile): Problem[] {
  const source = filesOf(content, file.kind, DEFAULT_LOCALE).find(({ name }) => name === file.name);
  if (file.kind === 'strings') return checkStrings(file, source);
  return source ? [] : [problemAt(file.source, 0, `The default language has no file of this name, ${OF_DEFAULT}.`)];
}

function checkClauses(content: Content, locale: string): Problem[] {
  const numbers = new Map(clausesOf(content).map((clause) => [attribute(clause, 'id'), attribute(clause, 'number')]));
  return clausesOf(content, locale)
    .filter((clause) => numbers.get(attribute(clause, 'id')) !== attribute(clause, 'number'))
    .map((clause) => {
      const message = `The default language has no clause "${attribute(clause, 'id')}" with this number. Use its id and number.`;
      return problemAt(clause.file.source, nearest(clause.attributes, ['id']), message);
    });
}

/** A further language translates what the default language has, and adds nothing. */
export function checkLanguages(content: Content): Problem[] {
  const translated = content.files.filter(({ locale }) => locale !== undefined && locale !== DEFAULT_LOCALE);
  const locales = new Set(translated.flatMap(({ locale }) => locale ?? []));
  return [
    ...translated.flatMap((file) => checkFile(content, file)),
    ...[...locales].flatMap((locale) => checkClauses(content, locale)),
  ];
}
