import type { Content, ContentFile } from '../content.ts';
import { filesOf } from '../content.ts';
import { type Element, elementsOf } from '../known.ts';
import { type Problem, problemAt } from '../problem.ts';
import { startOf, type TreeNode, textOf, walk } from '../tree.ts';

const ownText = (node: TreeNode): string =>
  (node.children ?? [])
    .filter(({ name }) => name !== 'Clause')
    .map((child) => child.value ?? ownText(child))
    .join('');

function checkClause({ file, node, inside }: Element): Problem[] {
  const refuse = (message: string) => [problemAt(file.source, startOf(node), message)];
  if (inside.some(({ name }) => name === 'Clause')) {
    return refuse('A clause stands inside another. Close the first with </Clause> before this one.');
  }
  if (file.kind !== 'policies')
    return refuse('A clause stands outside the policy. Link it with <Ref id="…" /> instead.');
  if (inside.length > 1 || node.type !== 'mdxJsxFlowElement') {
    return refuse(
      'A clause stands inside a paragraph or list. Put <Clause …> and </Clause> on lines of their own, not indented.',
    );
  }
  return /[\p{L}\p{N}]/u.test(ownText(node)) ? [] : refuse('This clause has no text. Write what it says.');
}

function checkTopLevel(file: ContentFile): Problem[] {
  const outside = ({ type, name }: TreeNode): boolean =>
    type === 'paragraph' || type === 'list' || name === 'Ref' || name === 'Manual';
  const message = 'This text stands outside every clause. Put it into a clause, or into the lede of the front matter.';
  return (file.body?.children ?? []).filter(outside).map((node) => problemAt(file.source, startOf(node), message));
}

function checkHeadings(file: ContentFile): Problem[] {
  const fits = (node: TreeNode, inside: TreeNode[]): boolean =>
    inside.length === 1 && node.depth === 2 && (file.kind === 'policies' || file.kind === 'about');
  const plain = (node: TreeNode): boolean =>
    (node.children ?? []).every(({ type }) => type === 'text') && textOf(node) !== '';
  const message =
    'A heading may not stand here as it is. On a policy page, write "## " and plain words between two clauses, on a page about the site between paragraphs; elsewhere use none.';
  return [...walk(file.body ?? { type: 'root' })]
    .filter(({ node, inside }) => node.type === 'heading' && !(fits(node, inside) && plain(node)))
    .map(({ node }) => problemAt(file.source, startOf(node), message));
}

function checkAnswer(file: ContentFile): Problem[] {
  if (!file.body || textOf(file.body).trim() !== '') return [];
  return [
    problemAt(
      file.source,
      file.source.text.trimEnd().length,
      'Nothing follows the front matter. Write the text below it.',
    ),
  ];
}

/** Policy pages are clauses and headings between them; all other texts are plain. */
export function checkClauseLayout(content: Content): Problem[] {
  const plain = [...filesOf(content, 'faqs'), ...filesOf(content, 'readings'), ...filesOf(content, 'about')];
  return [
    ...content.files.flatMap((file) => elementsOf(file, 'Clause').flatMap(checkClause)),
    ...filesOf(content, 'policies').flatMap(checkTopLevel),
    ...content.files.flatMap(checkHeadings),
    ...plain.flatMap(checkAnswer),
  ];
}
