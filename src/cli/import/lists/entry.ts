import type { Document } from '../../../build/content/document.ts';
import { nearest } from '../../../build/content/document.ts';
import { closest } from '../../../build/content/nearby.ts';
import { problemAt } from '../../../build/content/problem.ts';
import { checkShape, type Naming } from '../../../build/content/shape.ts';
import { type Attempt, failure, type Source } from '../../../build/content/source.ts';
import { wordsOf } from '../../../engine/catalogue/fold.ts';
import type { Vendor } from '../../../schema/vendor.ts';
import type { Entry, ListKind } from './list-kind.ts';
import { ordered } from './ordered.ts';
import { type Present, vendorNamed } from './present.ts';
import { merged, type Said } from './said.ts';

/** What the rows of a list are read against. */
export interface Context {
  source: Source;
  kind: ListKind;
  naming: Naming;
  present: Present;
  /** Vendors that are known, those of the rows so far among them. */
  vendors: Vendor[];
  /** The address under which the list is published. */
  address: string | undefined;
  today: string;
}

const idOf = (...parts: string[]): string => parts.flatMap(wordsOf).join('-');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const hasVendors = ({ kind }: Context): boolean => kind.required.includes('vendor');

/** The vendor of a row; one that nobody has heard of is added, unless it looks like a slip. */
function vendorOf(context: Context, row: Document, name: string): Attempt<Vendor> {
  const known = vendorNamed(context.vendors, name);
  if (known) return { ok: true, value: known };
  const names = context.vendors.flatMap((vendor) => [vendor.name, ...vendor.aliases]);
  const meant = closest(name, names);
  if (meant) {
    const message = `"${name}" is no vendor of the list. Did you mean "${meant}"? If it is another one, add it to content/data/vendors.json first.`;
    return failure(problemAt(context.source, nearest(row, ['vendor']), message));
  }
  const vendor = { id: idOf(name), name, aliases: [] };
  context.vendors.push(vendor);
  return { ok: true, value: vendor };
}

/** Ids travel in share links, so an entry keeps the one that it has. */
function renamed(context: Context, row: Document, said: Said, before: Entry | undefined): Attempt<never> | undefined {
  const id = textOf(said.id);
  if (!before || id === '' || id === before.id) return undefined;
  const message = `"${before.name}" has the id "${before.id}", and share links name it so. Keep that id.`;
  return failure(problemAt(context.source, nearest(row, ['id']), message));
}

const same = (a: Entry, b: Entry): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A row that gives no day of its own was reviewed today, if it changes anything. */
function reviewedToday(entry: Entry, before: Entry | undefined, said: Said, today: string): Entry {
  if (said.reviewed !== undefined || !before || same(entry, before)) return entry;
  return { ...entry, reviewed: today };
}

function identity(
  context: Context,
  row: Document,
  said: Said,
): Attempt<{ id: string; vendor: string; before: Entry | undefined }> {
  const [name, maker] = [textOf(said.name), textOf(said.vendor)];
  const vendor = hasVendors(context) && maker !== '' ? vendorOf(context, row, maker) : undefined;
  if (vendor && !vendor.ok) return vendor;
  const vendorId = vendor?.value.id ?? '';
  const byName = context.present.named(vendorId, name);
  const before = context.present.byId.get(textOf(said.id)) ?? byName;
  const id = textOf(said.id) || (before?.id ?? idOf(vendorId, name));
  return renamed(context, row, said, before) ?? { ok: true, value: { id, vendor: vendorId, before } };
}

/**
 * The entry that a row makes, together with what stands in the list already.
 * @returns the entry, or the mistakes of the row with line and column
 */
export function readEntry(context: Context, row: Document): Attempt<Entry> {
  const said = row.value as Said;
  const found = identity(context, row, said);
  if (!found.ok) return found;
  const { id, vendor, before } = found.value;
  const { kind, address, today, source, naming } = context;
  const own = hasVendors(context) ? { id, vendor: vendor || said.vendor } : { id };
  const value = { ...merged({ said, before, usual: kind.usual, address, today }), ...own };
  const { data, problems } = checkShape(source, { ...row, value }, kind.schema, naming);
  if (!data) return { ok: false, problems };
  return { ok: true, value: reviewedToday(ordered(data, kind.columns), before, said, today) };
}
