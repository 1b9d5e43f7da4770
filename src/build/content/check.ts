import { existsSync } from 'node:fs';
import type { Wizard } from '../../engine/model.ts';
import { readStore } from '../editions/store.ts';
import { crossChecks, fileChecks, lastChecks, watches } from './checks/index.ts';
import { type Content, filesOf } from './content.ts';
import { DEFAULT_LOCALE } from './kinds.ts';
import { clausesOf } from './known.ts';
import { loadContent } from './load.ts';
import { inOrder, type Problem } from './problem.ts';
import { wizardSources } from './wizard-source.ts';

/** What is to be checked, and against what. */
export interface Task {
  /** Where the content folder lies on disk. */
  root: string;
  /** Its path as problems name it. */
  folder: string;
  /** The folder of the project. */
  project: string;
  wizards: readonly Wizard[];
  /** The last day that content may be dated. */
  today: string;
}

/** What a check has found. */
export interface Report {
  problems: Problem[];
  /** What should be looked at, though it stops nothing. */
  warnings: Problem[];
  /** Whether every file could be read; otherwise nothing that spans files was checked. */
  complete: boolean;
  /** How much of each kind there is, in words. */
  counts: string;
}

function countsOf(content: Content): string {
  const pages = filesOf(content, 'policies', DEFAULT_LOCALE).length;
  const faqs = filesOf(content, 'faqs', DEFAULT_LOCALE).length;
  const readings = filesOf(content, 'readings', DEFAULT_LOCALE).length;
  return `${clausesOf(content).length} clauses on ${pages} pages, ${faqs} FAQs, ${readings} readings, ${content.files.length} files`;
}

const nothing = (folder: string): Report => ({
  problems: [
    { file: folder, line: 1, column: 1, message: 'There is no such folder. Name the folder that holds the content.' },
  ],
  warnings: [],
  complete: false,
  counts: '',
});

/** Checks a content folder from end to end and collects every problem in it. */
export function checkContent({ root, folder, project, wizards, today }: Task): Report {
  if (!existsSync(root)) return nothing(folder);
  const { files, problems, complete } = loadContent(root, folder);
  const store = readStore(root, folder);
  const content: Content = { folder, files, wizards, today, sourceOf: wizardSources(project), store };
  const checks = complete ? [...fileChecks, ...crossChecks] : fileChecks;
  const first = [...problems, ...checks.flatMap((check) => check(content))];
  const found = first.length > 0 ? first : lastChecks.flatMap((check) => check(content));
  const warnings = inOrder(watches.flatMap((watch) => watch(content)));
  return { problems: inOrder(found), warnings, complete, counts: countsOf(content) };
}
