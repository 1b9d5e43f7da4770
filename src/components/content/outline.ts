import { type MdastNode, mdxToMdast } from 'satteri';

/** The heading of one clause, as its page's text gives it. */
export interface ClauseHeading {
  id: string;
  number: string;
  title: string;
}

/** What a page of the policy holds: clauses in order, under headings where it has any. */
export interface Group {
  /** Nothing for clauses that stand under no heading. */
  heading?: string;
  clauses: ClauseHeading[];
}

type Node = {
  type: string;
  name?: string | null;
  value?: string;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
};

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

function clauseOf(node: Node): ClauseHeading {
  const given = new Map((node.attributes ?? []).map(({ name, value }) => [name, String(value)]));
  const attribute = (name: string) => given.get(name) ?? '';
  return { id: attribute('id'), number: attribute('number'), title: attribute('title') };
}

function read(body: string): Group[] {
  const groups: Group[] = [{ clauses: [] }];
  const tree: MdastNode = mdxToMdast(body);
  for (const node of (tree as Node).children ?? []) {
    if (node.type === 'heading') groups.push({ heading: textOf(node), clauses: [] });
    else if (node.name === 'Clause') groups.at(-1)?.clauses.push(clauseOf(node));
  }
  return groups.filter((group) => group.clauses.length > 0);
}

const known = new Map<string, Group[]>();

/**
 * The clauses of a page of the policy, with the headings between them.
 * @param body its MDX without front matter
 */
export function outlineOf(body: string): Group[] {
  const outline = known.get(body) ?? read(body);
  known.set(body, outline);
  return outline;
}
