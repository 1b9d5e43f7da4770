import type { z } from 'astro/zod';
import { type Document, nearest, type Path, valueIn } from './document.ts';
import { allowedKeys, inWords } from './issue-words.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Source } from './source.ts';

/** How problems name the value at a path. */
export type Naming = (path: Path) => string;

/** Names a value by the keys that lead to it; list entries are counted from 1. */
export const byKeys: Naming = (path) => {
  const steps = path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)));
  return steps.length > 0 ? `"${steps.join(' > ')}"` : 'This';
};

type Issue = z.core.$ZodIssue;

function unknownKeys(
  source: Source,
  document: Document,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  naming: Naming,
) {
  const allowed = allowedKeys(schema, issue.path);
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const mend = allowed.length > 0 ? `Remove it, or correct it to one of: ${allowed.join(', ')}` : 'Remove it';
    return problemAt(
      source,
      document.keyAt(path) ?? nearest(document, path),
      `${naming(path)} is not known here. ${mend}.`,
    );
  });
}

function absence(document: Document, path: Path): string | undefined {
  if (path.length === 0) return undefined;
  const value = valueIn(document.value, path);
  if (value === undefined) return 'is missing. Add it.';
  return value === null ? 'has no value. Write one.' : undefined;
}

function problemOf(source: Source, document: Document, issue: Issue, naming: Naming): Problem {
  const message = `${naming(issue.path)} ${absence(document, issue.path) ?? issue.message}`;
  return problemAt(source, nearest(document, issue.path), message);
}

/**
 * Holds a document against its schema.
 * @returns the data as the schema gives it where it fits; otherwise one problem for each mistake
 */
export function checkShape<S extends z.ZodType>(
  source: Source,
  document: Document,
  schema: S,
  naming: Naming = byKeys,
) {
  const result = schema.safeParse(document.value, { error: inWords });
  if (result.success) return { data: result.data as z.infer<S>, problems: [] as Problem[] };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(source, document, issue, schema, naming)
      : [problemOf(source, document, issue, naming)],
  );
  return { data: undefined, problems };
}
