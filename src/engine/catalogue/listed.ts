import type { Device } from '../../schema/device.ts';
import type { Integration } from '../../schema/integration.ts';
import type { Platform } from '../../schema/machine.ts';
import type { Trunk } from '../../schema/trunk.ts';
import type { Vendor } from '../../schema/vendor.ts';

/** Who makes what is listed. */
export interface Maker {
  id: string;
  name: string;
  aliases: string[];
}

/** One thing on a list, as far as a finder needs it; what its source leaves open is empty. */
export interface Listed {
  id: string;
  /** Id of its maker; empty on lists without makers. */
  maker: string;
  name: string;
  aliases: string[];
  /** Facet id → the values that it has. */
  facets: Record<string, string[]>;
  /** The day, month or year of what is known of it. */
  asOf: string;
  version: string;
  /** What was last known of it, where that is all. */
  lastKnown: string;
}

/** A list as its finder holds it. */
export interface Catalogue {
  makers: Maker[];
  items: Listed[];
}

type Entry = Pick<Device, 'id' | 'name' | 'aliases' | 'status' | 'asOf' | 'version' | 'lastKnown'>;

/** The date and the version of what is known of an entry, whether that is its status or only what was last known. */
export const knownOf = ({ asOf, version, lastKnown }: Pick<Entry, 'asOf' | 'version' | 'lastKnown'>) => ({
  asOf: lastKnown?.asOf ?? asOf ?? '',
  version: lastKnown?.version ?? version ?? '',
  lastKnown: lastKnown?.status ?? '',
});

const listed = (entry: Entry, facets: Record<string, string[]>, maker = ''): Listed => ({
  id: entry.id,
  maker,
  name: entry.name,
  aliases: entry.aliases,
  facets: { ...facets, status: [entry.status] },
  ...knownOf(entry),
});

/** The devices with their vendors, as the finder of `/hardware/` holds them. */
export const deviceCatalogue = (devices: readonly Device[], vendors: readonly Vendor[]): Catalogue => ({
  makers: vendors.map(({ id, name, aliases }) => ({ id, name, aliases })),
  items: devices.map((device) => {
    const { vendor, kind, provisioning } = device;
    return listed(device, { vendor: [vendor], kind: [kind], provisioning }, vendor);
  }),
});

/** The providers, as the finder of `/sip-trunks/` holds them. */
export const trunkCatalogue = (trunks: readonly Trunk[]): Catalogue => ({
  makers: [],
  items: trunks.map((trunk) => listed(trunk, { country: trunk.countries })),
});

/** The integrations, as the finder of `/integrations/` holds them. */
export const integrationCatalogue = (integrations: readonly Integration[]): Catalogue => ({
  makers: [],
  items: integrations.map((one) =>
    listed(one, { kind: [one.kind], edition: one.needs?.edition === undefined ? [] : [one.needs.edition] }),
  ),
});

/** What 3CX runs on, as the finder of `/machines/` holds it. */
export const platformCatalogue = (platforms: readonly Platform[]): Catalogue => ({
  makers: [],
  items: platforms.map((platform) => listed(platform, { kind: [platform.kind] })),
});

/** The whole name of a thing: its maker's and its own. */
export function fullName({ makers }: Catalogue, { maker, name }: Listed): string {
  const made = makers.find(({ id }) => id === maker);
  return made ? `${made.name} ${name}` : name;
}
