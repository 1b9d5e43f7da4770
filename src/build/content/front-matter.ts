import { type ErrorCode, isMap, isNode, isScalar, parseDocument, type YAMLError } from 'yaml';
import type { Document, Path } from './document.ts';
import { problemAt } from './problem.ts';
import { type Attempt, failure, type Source } from './source.ts';

const FENCED = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Front matter with its place in the file. */
export interface FrontMatter {
  document: Document;
  /** Where it ends and the text begins. */
  end: number;
}

type Yaml = ReturnType<typeof parseDocument>;

const SYNTAX: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'This key stands here for the second time. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY: 'This value holds a colon with a blank behind it. Put the whole value in quotes.',
  TAB_AS_INDENT: 'A tab stands here. Indent with spaces.',
  BAD_INDENT: 'This line is not indented like its neighbours. Give entries of one list the same number of spaces.',
  MISSING_CHAR: 'A character is missing here. Close the quote or bracket, or put a colon behind the key.',
};

function yamlMessage({ code, message }: YAMLError): string {
  const reason = message.split(/ at line \d/)[0];
  return SYNTAX[code] ?? `The front matter cannot be read here (${reason}). Compare the line with its neighbours.`;
}

function keyOffset(yaml: Yaml, path: Path): number | undefined {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function asDocument(yaml: Yaml, start: number): Document {
  const valueAt = (path: Path): number | undefined => {
    const node = path.length > 0 ? yaml.getIn(path, true) : yaml.contents;
    return isNode(node) && node.range ? start + node.range[0] : undefined;
  };
  const keyAt = (path: Path): number | undefined => {
    const offset = keyOffset(yaml, path);
    return offset === undefined ? valueAt(path) : start + offset;
  };
  return { value: yaml.toJS(), valueAt, keyAt };
}

/** Reads the YAML between the two lines of three hyphens with which a text begins. */
export function readFrontMatter(source: Source): Attempt<FrontMatter> {
  const match = source.text.startsWith('---') ? FENCED.exec(source.text) : null;
  if (match?.index !== 0) {
    return failure(
      problemAt(source, 0, 'The front matter is missing. Begin the file with a line ---, the keys, and a line ---.'),
    );
  }
  const start = match[0].indexOf('\n') + 1;
  const yaml = parseDocument(match[1] ?? '', { version: '1.2' });
  const [error] = yaml.errors;
  if (error) return failure(problemAt(source, start + error.pos[0], yamlMessage(error)));
  return { ok: true, value: { document: asDocument(yaml, start), end: match[0].length } };
}
