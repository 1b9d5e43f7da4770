import { type Content, type ContentFile, fileOf, filesOf } from '../content.ts';
import { nearest, type Path, valueIn } from '../document.ts';
import { attribute, elementsOf, type Known, knownIds } from '../known.ts';
import { correction } from '../nearby.ts';
import { type Problem, problemAt } from '../problem.ts';

type Target = { word: string; known: Set<string>; otherwise: string };

const targets = ({ clauses, faqs, readings, manuals }: Known) => ({
  clause: { word: 'clause', known: clauses, otherwise: 'Name a clause that exists.' },
  cited: { word: 'clause or FAQ', known: new Set([...clauses, ...faqs]), otherwise: 'Name one that exists.' },
  any: {
    word: 'clause, FAQ or reading',
    known: new Set([...clauses, ...faqs, ...readings]),
    otherwise: 'Name one that exists.',
  },
  manual: { word: 'manual', known: manuals, otherwise: 'Add it to data/manuals.json, or name one that stands there.' },
});

function checkLinks(file: ContentFile, name: string, { word, known, otherwise }: Target): Problem[] {
  return elementsOf(file, name).flatMap((element) => {
    const id = attribute(element, 'id');
    if (!id || known.has(id)) return [];
    const message = `<${name}> points to "${id}", and no ${word} has that id. ${correction(id, known, otherwise)}`;
    return [problemAt(file.source, nearest(element.attributes, ['id']), message)];
  });
}

function checkValue(file: ContentFile, path: Path, { word, known, otherwise }: Target): Problem[] {
  const id = valueIn(file.head.value, path);
  if (typeof id !== 'string' || known.has(id)) return [];
  const message = `No ${word} has the id "${id}". ${correction(id, known, otherwise)}`;
  return [problemAt(file.source, nearest(file.head, path), message)];
}

function checkList(file: ContentFile, key: string, target: Target): Problem[] {
  const list = valueIn(file.head.value, [key]);
  return Array.isArray(list) ? list.flatMap((_, index) => checkValue(file, [key, index], target)) : [];
}

/** Whatever content points to exists. */
export function checkReferences(content: Content): Problem[] {
  const { clause, cited, any, manual } = targets(knownIds(content));
  const site = fileOf(content, 'site');
  return [
    ...content.files.flatMap((file) => [...checkLinks(file, 'Ref', any), ...checkLinks(file, 'Manual', manual)]),
    ...filesOf(content, 'policies').flatMap((file) => checkValue(file, ['source'], manual)),
    ...filesOf(content, 'faqs').flatMap((file) => checkList(file, 'clauses', clause)),
    ...filesOf(content, 'readings').flatMap((file) => checkList(file, 'clauses', cited)),
    ...(site ? [...checkValue(site, ['source'], manual), ...checkValue(site, ['report', 'manual'], manual)] : []),
  ];
}
