import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind.ts';

/** The words of a language in its index: rare ones, those in several entries, those in many; each a text of words. */
export type Vocabulary = readonly [rare: string, some: string, many: string];

interface Fragment {
  content: string;
  meta: Record<string, string>;
}

const SIGNATURE = 'pagefind_dcd';

/** Up to how many entries a word of each group but the last stands in. */
const GROUPS = [1, 4];

/** The words of every language that the index has, from what the index itself holds of each entry. */
export function vocabularies(files: readonly IndexFile[]): Map<string, Vocabulary> {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, content } of files) {
    const language = /^fragment\/([\w-]+)_\w+\.pf_fragment$/.exec(path)?.[1];
    if (!language) continue;
    const words = counts.get(language) ?? new Map<string, number>();
    counts.set(language, words);
    for (const word of wordsOf(read(content))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort().map(([language, words]) => [language, grouped(words)]));
}

function read(content: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString());
}

function wordsOf({ content, meta }: Fragment): Set<string> {
  const text = [content, ...Object.values(meta)].join(' ').normalize('NFC').toLowerCase();
  return new Set(text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => /\p{L}/u.test(word) && word.length > 1));
}

function grouped(words: Map<string, number>): Vocabulary {
  const groupOf = (count: number) => [...GROUPS, Infinity].findIndex((most) => count <= most);
  const inGroup = (group: number) =>
    [...words]
      .filter(([, count]) => groupOf(count) === group)
      .map(([word]) => word)
      .sort()
      .join(' ');
  return [inGroup(0), inGroup(1), inGroup(2)];
}
