import { basename, dirname, relative, resolve } from 'node:path';
import { wizards } from '../wizards/index.ts';
import { checkContent, type Report } from './content/check.ts';
import { formatProblem } from './content/problem.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Hours by which the earliest zone is ahead of UTC: an editor there may already write the next day. */
const EARLIEST_ZONE = 14;

/** The latest day that it is anywhere on earth. */
function latestDay(now: Date): string {
  return new Date(now.getTime() + EARLIEST_ZONE * 3_600_000).toISOString().slice(0, 10);
}

/** Paths inside the project are printed from its root, others from the folder around the content. */
const shownPath = (root: string): string =>
  dirname(root).startsWith(PROJECT) ? relative(PROJECT, root) : basename(root);

function print({ problems, warnings, complete, counts }: Report): void {
  for (const warning of warnings) console.warn(`${formatProblem(warning)} (Only a warning.)`);
  for (const problem of problems) console.error(formatProblem(problem));
  const mistakes = `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content.`;
  const rest = complete ? '' : ' What files say about each other is checked once all of them can be read.';
  if (problems.length > 0) console.error(`\n${mistakes}${rest}`);
  else console.log(`Content checked: ${counts}.`);
}

/** `node src/build/check-content.ts [content folder]`: prints every problem, and exits with 1 if there is one. */
function main(folder = resolve(PROJECT, 'content')): void {
  const root = resolve(folder);
  const report = checkContent({
    root,
    folder: shownPath(root),
    project: PROJECT,
    wizards,
    today: latestDay(new Date()),
  });
  print(report);
  process.exitCode = report.problems.length > 0 ? 1 : 0;
}

main(process.argv[2]);
