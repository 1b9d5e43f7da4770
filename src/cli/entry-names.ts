import { readFileSync } from 'node:fs';
import type { Device } from '../schema/device.ts';
import type { Vendor } from '../schema/vendor.ts';

type Entry = Pick<Device, 'id' | 'name'> & Partial<Pick<Device, 'vendor'>>;

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../content/data/${file}.json`, import.meta.url), 'utf8')) as T;

/** How the site calls the entries of its lists, each list being read when the first of its entries is asked for. */
export function entryNames(): (list: string, id: string) => string | undefined {
  const lists = new Map<string, Map<string, string>>();
  return (list, id) => {
    const names = lists.get(list) ?? namesIn(list);
    lists.set(list, names);
    return names.get(id);
  };
}

/** The whole name of each entry: its vendor's, where it has one, and its own. */
function namesIn(list: string): Map<string, string> {
  const vendors = new Map(read<Vendor[]>('vendors').map(({ id, name }) => [id, name]));
  return new Map(
    read<Entry[]>(list).map(({ id, name, vendor }) => [id, vendor ? `${vendors.get(vendor) ?? vendor} ${name}` : name]),
  );
}
