import { fold } from '../../../engine/catalogue/fold.ts';
import type { Vendor } from '../../../schema/vendor.ts';
import type { Entry } from './list-kind.ts';

/** The list as it stands before an import, made ready to find entries in it. */
export interface Present {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  /** The entry that goes by a name, among those of a vendor where the list has vendors. */
  named: (vendor: string, name: string) => Entry | undefined;
}

const vendorOf = (entry: Entry): string => ('vendor' in entry ? entry.vendor : '');

const key = (vendor: string, name: string): string => `${vendor}/${fold(name)}`;

export function presentList(entries: readonly Entry[]): Present {
  const names = new Map(
    entries.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name): [string, Entry] => [key(vendorOf(entry), name), entry]),
    ),
  );
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    named: (vendor, name) => names.get(key(vendor, name)),
  };
}

/** Finds a vendor by its id, its name or another name, however it is written. */
export function vendorNamed(vendors: readonly Vendor[], text: string): Vendor | undefined {
  const wanted = fold(text);
  return vendors.find(({ id, name, aliases }) => [id, name, ...aliases].some((one) => fold(one) === wanted));
}
