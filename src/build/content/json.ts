import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Document, Path } from './document.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Attempt, Source } from './source.ts';

const SYNTAX: Record<string, string> = {
  InvalidCommentToken: 'A comment stands here, and JSON has none. Remove it.',
  CommaExpected: 'A comma is missing before this. Put one after the entry above.',
  ColonExpected: 'A colon is missing before this. Put one between the key and its value.',
  CloseBraceExpected: 'A closing } is missing. Close the object here.',
  CloseBracketExpected: 'A closing ] is missing. Close the list here.',
  PropertyNameExpected:
    'A key in double quotes is expected here. Remove a comma that nothing follows, or quote the key.',
  ValueExpected: 'A value is expected here. Remove a comma that nothing follows, or write the value.',
  EndOfFileExpected: 'Something stands after the end of the data. Remove it.',
  UnexpectedEndOfString: 'The closing quote of this text is missing. Put a " at its end.',
  InvalidSymbol:
    'This word is neither text in double quotes, a number, true, false nor null. Put text in double quotes.',
  InvalidCharacter: 'This character may not stand in a text as it is. Write a line break as \\n, a tab as \\t.',
  InvalidEscapeCharacter: 'This backslash begins no known escape. Write \\\\ for a backslash.',
};

const syntaxMessage = (error: ParseError): string =>
  SYNTAX[printParseErrorCode(error.error)] ?? 'This is not valid JSON. Compare it with an entry that is fine.';

const entriesOf = (node: Node): Node[] => (node.type === 'object' ? (node.children ?? []) : []);

function repeatedKeys(source: Source, node: Node): Problem[] {
  const keys = entriesOf(node).flatMap(({ children }) => children?.[0] ?? []);
  const again = keys.filter((key, index) => keys.findIndex(({ value }) => value === key.value) < index);
  const here = again.map((key) =>
    problemAt(source, key.offset, `The key "${key.value}" stands here for the second time. Keep one of the two.`),
  );
  return [...here, ...(node.children ?? []).flatMap((child) => repeatedKeys(source, child))];
}

function asDocument(tree: Node): Document {
  const find = (path: Path) => findNodeAtLocation(tree, path as (string | number)[]);
  return {
    value: getNodeValue(tree),
    valueAt: (path) => find(path)?.offset,
    keyAt: (path) => {
      const node = find(path);
      return node?.parent?.type === 'property' ? node.parent.offset : node?.offset;
    },
  };
}

/** Reads strict JSON: no comments, no commas at the end, no key twice. */
export function readJson(source: Source): Attempt<Document> {
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return { ok: false, problems: [problemAt(source, first.offset, syntaxMessage(first))] };
  if (!tree) return { ok: false, problems: [problemAt(source, 0, 'The file holds no data. Write its JSON.')] };
  const repeated = repeatedKeys(source, tree);
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, value: asDocument(tree) };
}
