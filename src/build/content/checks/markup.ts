import type { Content, ContentFile } from '../content.ts';
import { type Problem, problemAt } from '../problem.ts';
import { startOf, type TreeNode, walk } from '../tree.ts';

const ALLOWED = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'heading', 'break']);

const ADDRESS =
  'An address stands here. Link inside the site with <Ref id="…" />, an official page with <Manual id="…">words</Manual>.';
const EXPRESSION = 'An expression in braces stands here. Remove it: the text takes words and components only.';
const OTHERWISE =
  'This kind of formatting is not used on this site. Write paragraphs, lists, *emphasis* or **strong** words.';

const REFUSED: Record<string, string> = {
  link: ADDRESS,
  linkReference: ADDRESS,
  definition: ADDRESS,
  image: 'An image stands here. Remove it, and say in words what it shows.',
  imageReference: 'An image stands here. Remove it, and say in words what it shows.',
  mdxjsEsm: 'A line begins with import or export. Remove it, or begin the sentence with another word.',
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  html: 'HTML stands here. Write plain text.',
};

function checkFile(file: ContentFile): Problem[] {
  if (!file.body) return [];
  const refused = ({ type }: TreeNode): boolean => !ALLOWED.has(type) && !type.startsWith('mdxJsx');
  return [...walk(file.body)]
    .filter(({ node, inside }) => refused(node) && !inside.some(refused))
    .map(({ node }) => problemAt(file.source, startOf(node), REFUSED[node.type] ?? OTHERWISE));
}

/** Texts hold words, lists and emphasis: no code, no addresses, no HTML. */
export const checkMarkup = ({ files }: Content): Problem[] => files.flatMap(checkFile);
