import { elements } from '../../../schema/elements.ts';
import type { Content, ContentFile } from '../content.ts';
import { type Element, elementsOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';
import { checkShape } from '../shape.ts';
import { isElement, startOf, type TreeNode, textOf, walk } from '../tree.ts';

const isKnown = (name: string): name is keyof typeof elements => Object.hasOwn(elements, name);

function checkAttributes({ file, node, attributes }: Element, name: keyof typeof elements): Problem[] {
  const refuse = (message: string) => problemAt(file.source, startOf(node), message);
  const given = node.attributes ?? [];
  if (given.some(({ value, type }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))) {
    return [refuse(`<${name}> has an attribute in braces. Write its value in double quotes.`)];
  }
  const repeated = given.find((one, index) => given.findIndex((other) => other.name === one.name) < index);
  if (repeated) return [refuse(`<${name}> has the attribute "${repeated.name}" twice. Keep one of the two.`)];
  const naming = ([key]: readonly PropertyKey[]) => `The attribute "${String(key)}" of <${name}>`;
  return checkShape(file.source, attributes, elements[name], naming).problems;
}

function checkLink({ file, node, inside }: Element, name: string): Problem[] {
  const refuse = (message: string) => problemAt(file.source, startOf(node), message);
  if (name === 'Manual' && textOf(node).trim() === '') {
    return [refuse('<Manual> has no words to click on. Write <Manual id="…">words</Manual>.')];
  }
  if (inside.some((outer) => outer.name === 'Ref' || outer.name === 'Manual')) {
    return [refuse('A link stands inside a link. Close the first before the second.')];
  }
  const parent = inside.at(-1);
  const alone = node.type === 'mdxJsxFlowElement' && (parent?.type === 'root' || parent?.name === 'Clause');
  return alone ? [refuse(`<${name}> stands on a line of its own. Put it into a sentence.`)] : [];
}

function unknownComponents(file: ContentFile): Problem[] {
  const unknown = ({ name }: TreeNode): boolean => name == null || !isKnown(name);
  const names = Object.keys(elements).join(', ');
  return [...walk(file.body ?? { type: 'root' })]
    .filter(({ node }) => isElement(node) && unknown(node))
    .map(({ node }) =>
      problemAt(
        file.source,
        startOf(node),
        `<${node.name ?? ''}> is no component of this site. Use one of ${names}, or plain text.`,
      ),
    );
}

function checkFile(file: ContentFile): Problem[] {
  const links = ['Ref', 'Manual'].flatMap((name) => elementsOf(file, name).flatMap((link) => checkLink(link, name)));
  const attributes = Object.keys(elements)
    .filter(isKnown)
    .flatMap((name) => elementsOf(file, name).flatMap((element) => checkAttributes(element, name)));
  return [...unknownComponents(file), ...attributes, ...links];
}

/** Texts use the components of this site only, with the attributes that they have. */
export const checkComponents = ({ files }: Content): Problem[] => files.flatMap(checkFile);
