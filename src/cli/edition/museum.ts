import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../build/editions/hash.ts';
import type { Snapshot } from '../../build/editions/snapshot.ts';
import { compareEditions } from '../../engine/editions/compare.ts';
import { fateOfWords } from '../../engine/editions/fate-of-words.ts';
import type { Fate, LaterEdition } from '../../engine/editions/model.ts';
import { type Ruling, rulingOf } from '../../engine/editions/ruling.ts';
import type { Decoded } from '../../engine/link.ts';
import type { Receipt } from '../../engine/receipt.ts';
import { clausesFor } from '../../wizards/reply-clock/index.ts';
import { openClock, REPLY_CLOCK } from '../reply-clock.ts';
import { type ShareLink, shareLink } from '../share-link.ts';
import { CONTENT } from './content.ts';

/** A share link as it was once published, and what it said then. */
export interface Exhibit {
  /** What is special about it. */
  shape: string;
  link: string;
  /** The edition under which it was first worked out: the one that it names or, where it names none, that of its day. */
  edition: string;
  /** Verdict → value. */
  verdicts: Record<string, string>;
  /** Hash of its whole receipt. */
  receipt: string;
}

/** Where the exhibits are kept. */
export const MUSEUM = fileURLToPath(new URL('../../../test/links', import.meta.url));

const LEDGER = 'ledger.json';

/** All exhibits, by the file in which they stand. */
export function readMuseum(folder = MUSEUM): Map<string, Exhibit[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== LEDGER);
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Exhibit[]]));
}

/** What the ledger knows an exhibit by: it stays while the exhibit does. */
export const nameOf = ({ link, edition }: Pick<Exhibit, 'link' | 'edition'>): string =>
  hashOf([link, edition]).slice(0, 16);

/** The names of all exhibits that there have ever been. */
export const ledgerIn = (folder = MUSEUM): string[] =>
  JSON.parse(readFileSync(join(folder, LEDGER), 'utf8')) as string[];

const made = new WeakMap<Snapshot, Map<string, Ruling>>();

/** A wizard as a snapshot has it, compiled once; `undefined` where the snapshot lacks it. */
function rulingIn(snapshot: Snapshot, wizard: string): Ruling | undefined {
  const rulings = made.get(snapshot) ?? new Map<string, Ruling>();
  made.set(snapshot, rulings);
  const data = snapshot.wizards[wizard];
  const ruling = rulings.get(wizard) ?? (data && rulingOf(data, snapshot.statuses));
  if (ruling) rulings.set(wizard, ruling);
  return ruling;
}

interface Read extends ShareLink {
  ruling: Ruling;
  decoded: Decoded;
}

/** An exhibit as it is read under its own edition; `undefined` where the snapshot lacks its wizard. */
function readUnder(snapshot: Snapshot, { link, edition }: Pick<Exhibit, 'link' | 'edition'>): Read | undefined {
  const parts = shareLink(link);
  const ruling = rulingIn(snapshot, parts.wizard);
  return ruling && { ...parts, ruling, decoded: ruling.decode(parts.query, [edition]) };
}

/**
 * The receipt of an exhibit. The reply clock has no tables that an edition could keep: its links are worked out as they
 * are today.
 * @param snapshot of its own edition
 * @throws when the edition lacks its wizard
 */
export async function receiptUnder(snapshot: Snapshot, exhibit: Pick<Exhibit, 'link' | 'edition'>): Promise<Receipt> {
  const { wizard, query } = shareLink(exhibit.link);
  if (wizard === REPLY_CLOCK) return (await openClock(CONTENT, [exhibit.edition])).receipt(query);
  const read = readUnder(snapshot, exhibit);
  if (!read) throw new Error(`Edition ${exhibit.edition} cannot work out ${exhibit.link}`);
  return read.ruling.receipt(read.decoded);
}

/** What an exhibit keeps of a receipt. */
export const keptOf = (receipt: Receipt): Pick<Exhibit, 'verdicts' | 'receipt'> => ({
  verdicts: Object.fromEntries(Object.entries(receipt.verdicts).map(([id, { verdict }]) => [id, verdict])),
  receipt: hashOf(receipt).slice(0, 16),
});

/** Two states of the policy, and the editions between them. */
export interface Interval {
  old: Snapshot;
  current: Snapshot;
  /** Of a wizard, oldest first; the last is the current one. */
  later: (wizard: string) => LaterEdition[];
  /** Those editions, by id. */
  between?: ReadonlyMap<string, Snapshot>;
}

/** What becomes of an exhibit from one state of the policy to another; `undefined` where one of them lacks its wizard. */
export function fateOf(exhibit: Exhibit, { old, current, later, between = new Map() }: Interval): Fate | undefined {
  const { wizard, query } = shareLink(exhibit.link);
  if (wizard === REPLY_CLOCK) {
    return fateOfWords(clausesFor(new URLSearchParams(query).get('partner')), isReworded(old, current));
  }
  const read = readUnder(old, exhibit);
  const now = read && rulingIn(current, read.wizard);
  if (!read || !now) return undefined;
  const rulings = [...between].flatMap(([id, snapshot]): [string, Ruling][] => {
    const ruling = rulingIn(snapshot, read.wizard);
    return ruling ? [[id, ruling]] : [];
  });
  const editions = { old: read.ruling, current: now, later: later(read.wizard), between: new Map(rulings) };
  return compareEditions({ ...editions, isReworded: isReworded(old, current) }, read.decoded).fate;
}

const isReworded =
  ({ clauses: was }: Snapshot, { clauses: is }: Snapshot) =>
  (id: string): boolean =>
    was[id] !== undefined && (was[id]?.title !== is[id]?.title || was[id]?.html !== is[id]?.html);
