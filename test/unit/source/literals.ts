import { childrenOf, isNode, type Node, type Source, treeOf } from './tree.ts';

/** Text in a source file that ends before a reader's eyes or ears. */
export interface Words {
  text: string;
  offset: number;
}

const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary)$/;
/** DOM properties and calls that put their text on the page. */
const WRITTEN = /^(textContent|innerText|innerHTML|outerHTML|title|alt|placeholder|ariaLabel|ariaDescription)$/;
const WRITERS = /(^|\.)(createTextNode|append|prepend|before|after|replaceWith|replaceChildren|alert|confirm|prompt)$/;

/** The words written out in a TypeScript or Astro file that a reader would see or hear. */
export function wordsIn(source: Source): Words[] {
  const found = [...shown(treeOf(source), source)].filter(({ text }) => /\p{L}/u.test(text));
  return found.filter((one, index) => found.findIndex(({ offset }) => offset === one.offset) === index);
}

function* shown(root: Node, source: Source): Generator<Words> {
  for (const node of spoken(root, source)) {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment' || node.type === 'AstroRoot') yield* children(node);
    else if (node.type === 'JSXAttribute') yield* attribute(node);
    else if (node.type === 'AssignmentExpression') yield* assignment(node, source);
    else if (node.type === 'CallExpression') yield* call(node, source);
    else if (/^(Literal|TemplateElement)$/.test(node.type)) yield* sentence(node);
  }
}

/** Every node but those of an error: it speaks to whoever works on the site. */
function* spoken(node: Node, source: Source): Generator<Node> {
  if (node.type === 'NewExpression' && /^new \w*Error\(/.test(source.text.slice(node.start, node.end))) return;
  yield node;
  for (const child of childrenOf(node)) yield* spoken(child, source);
}

function* children(node: Node): Generator<Words> {
  const name = isNode(node.openingElement) && isNode(node.openingElement.name) ? node.openingElement.name.name : '';
  if (name === 'style' || name === 'script') return;
  for (const child of nodesIn(node.children ?? node.body)) {
    if (child.type === 'JSXText') yield { text: String(child.value), offset: child.start };
    else if (child.type === 'JSXExpressionContainer') yield* values(child.expression);
  }
}

function* attribute({ name, value }: Node): Generator<Words> {
  if (!isNode(name) || !SPOKEN.test(String(name.name))) return;
  yield* values(isNode(value) && value.type === 'JSXExpressionContainer' ? value.expression : value);
}

function* assignment({ left, right }: Node, source: Source): Generator<Words> {
  if (!isNode(left)) return;
  const property = source.text.slice(left.start, left.end).split('.').at(-1) ?? '';
  if (left.type === 'MemberExpression' && WRITTEN.test(property)) yield* values(right);
}

function* call(node: Node, source: Source): Generator<Words> {
  const given = nodesIn(node.arguments);
  const callee = isNode(node.callee) ? source.text.slice(node.callee.start, node.callee.end) : '';
  if (WRITERS.test(callee)) for (const one of given) yield* values(one);
  const [name, value] = given;
  if (callee.endsWith('setAttribute') && SPOKEN.test(String(name?.value))) yield* values(value);
}

/** Wherever it stands, what begins like a sentence and goes on like one is one. */
function* sentence(node: Node): Generator<Words> {
  const { value } = node;
  const text = typeof value === 'string' ? value : isTemplateValue(value) ? value.cooked : '';
  if (/(^|[.!?:] )\p{Lu}\p{Ll}* \p{L}{2,}/u.test(text)) yield { text, offset: node.start };
}

/** The literal texts that an expression can come out as. */
function* values(expression: unknown): Generator<Words> {
  if (!isNode(expression)) return;
  const { type, value, start } = expression;
  if (type === 'Literal' && typeof value === 'string') yield { text: value, offset: start };
  else if (type === 'TemplateElement' && isTemplateValue(value)) yield { text: value.cooked, offset: start };
  else for (const part of outcomes(expression)) yield* values(part);
}

/** The parts of an expression that can be its outcome; what a call is given is not. */
function outcomes(node: Node): unknown[] {
  switch (node.type) {
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!==' ? [] : [node.left, node.right];
    case 'TemplateLiteral':
      return [...nodesIn(node.quasis), ...nodesIn(node.expressions)];
    case 'ArrayExpression':
      return nodesIn(node.elements);
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return [node.expression];
    default:
      return [];
  }
}

function isTemplateValue(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && typeof (value as { cooked?: unknown }).cooked === 'string';
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
