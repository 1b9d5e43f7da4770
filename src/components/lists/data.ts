import { getCollection, getEntry } from 'astro:content';
import { isOverdue } from '../../engine/catalogue/review.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Device } from '../../schema/device.ts';
import type { Integration } from '../../schema/integration.ts';
import type { List, ListId } from '../../schema/list.ts';
import type { Machines } from '../../schema/machine.ts';
import type { Trunk } from '../../schema/trunk.ts';
import type { Vendor } from '../../schema/vendor.ts';

/** A vendor with what the list has of it. */
export interface Stocked {
  vendor: Vendor;
  devices: Device[];
}

const byName = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale.customs, { numeric: true });
  return (one: { name: string }, other: { name: string }) => compare(one.name, other.name);
};

/** Every vendor with its devices, both by name: letters as the language orders them, numbers by their size. */
export async function vendorsIn(locale: Locale): Promise<Stocked[]> {
  const order = byName(locale);
  const devices = (await getCollection('hardware')).map(({ data }) => data).sort(order);
  const vendors = (await getCollection('vendors')).map(({ data }) => data).sort(order);
  return vendors.map((vendor) => ({ vendor, devices: devices.filter((device) => device.vendor === vendor.id) }));
}

/** The providers by name. */
export const trunksIn = async (locale: Locale): Promise<Trunk[]> =>
  (await getCollection('trunks')).map(({ data }) => data).sort(byName(locale));

/** The integrations by name. */
export const integrationsIn = async (locale: Locale): Promise<Integration[]> =>
  (await getCollection('integrations')).map(({ data }) => data).sort(byName(locale));

/**
 * Sizes of machine, and what they may run.
 * @throws when `content/data/machines.json` is not there
 */
export async function machines(): Promise<Machines> {
  const entry = await getEntry('machines', 'machines');
  if (!entry) throw new Error('No content/data/machines.json');
  return entry.data;
}

/**
 * What goes for a whole list.
 * @throws when `content/data/lists.json` says nothing of it
 */
export async function listFacts(id: ListId): Promise<List> {
  const entry = await getEntry('lists', id);
  if (!entry) throw new Error(`No list "${id}" in content/data/lists.json`);
  return entry.data;
}

/** Part of the address of a device: what follows its vendor. */
export const modelOf = ({ id, vendor }: Pick<Device, 'id' | 'vendor'>): string => id.slice(vendor.length + 1);

/** Address of a device from the root of the site. */
export const devicePath = (device: Pick<Device, 'id' | 'vendor'>): string =>
  `/hardware/${device.vendor}/${modelOf(device)}/`;

/** The day of the build, against which reviews are overdue. */
const today = new Date().toISOString().slice(0, 10);

/** Whether nobody has looked at an entry for twelve months. */
export const overdue = ({ reviewed }: { reviewed: string }): boolean => isOverdue(reviewed, today);

/** The day of the review that lies back longest; today for an empty list. */
export const oldestReview = (entries: readonly { reviewed: string }[]): string =>
  entries.map(({ reviewed }) => reviewed).sort()[0] ?? today;
