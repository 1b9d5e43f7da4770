import { nearest } from '../content/document.ts';
import { type Problem, problemAt } from '../content/problem.ts';
import { hashOf } from './hash.ts';
import type { Store, StoredFile } from './store.ts';

const LEDGER = 'ledger.json';

const NO_FILE = { source: { file: '', text: '' }, head: { value: {}, valueAt: () => 0, keyAt: () => 0 } };

/**
 * What frozen editions have otherwise than the ledger recorded it: a file that was altered, is gone, or came beside.
 * @param folder path of `content/editions` as problems name it
 */
export function breaches({ files, ledger }: Store, folder: string): Problem[] {
  const book = files.get(LEDGER) ?? NO_FILE;
  const frozen = [...files].filter(([path]) => path.includes('/'));
  const recorded = Object.entries(ledger).flatMap(([id, hashes]) =>
    Object.entries(hashes).map(([path, hash]) => ({ id, path, hash })),
  );
  return [
    ...frozen.flatMap(([path, file]) => unlike(path, file, ledger, folder)),
    ...recorded
      .filter(({ id, path }) => !files.has(`${id}/${path}`))
      .map(({ id, path }) => {
        const message = `The file "${path}" of edition ${id} is gone. Put it back from the history: links depend on it.`;
        return problemAt(book.source, nearest(book.head, [id, path]), message);
      }),
  ];
}

function unlike(path: string, { source, head }: StoredFile, ledger: Store['ledger'], folder: string): Problem[] {
  const [id = '', ...inner] = path.split('/');
  const hash = ledger[id]?.[inner.join('/')];
  if (hash === hashOf(head.value)) return [];
  const altered =
    'This file of a frozen edition was altered. Put it back as it was: what an edition has is never changed. ' +
    'Another policy, or a table mended, is a new edition: npm run edition:freeze.';
  const unknown =
    `${folder}/${LEDGER} does not record this file. Remove it; editions are made, and gain wizards, ` +
    'by npm run edition:freeze alone.';
  return [problemAt(source, 0, hash === undefined ? unknown : altered)];
}
