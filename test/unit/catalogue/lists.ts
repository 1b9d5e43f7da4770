import { readFileSync } from 'node:fs';
import type { Catalogue, Listed } from '../../../src/engine/catalogue/listed.ts';
import {
  deviceCatalogue,
  integrationCatalogue,
  platformCatalogue,
  trunkCatalogue,
} from '../../../src/engine/catalogue/listed.ts';
import type { Device } from '../../../src/schema/device.ts';
import type { Integration } from '../../../src/schema/integration.ts';
import type { Machines } from '../../../src/schema/machine.ts';
import type { Trunk } from '../../../src/schema/trunk.ts';
import type { Vendor } from '../../../src/schema/vendor.ts';

/** A list as it is shipped. */
export const shipped = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../content/data/${name}.json`, import.meta.url), 'utf8')) as T;

export const devices = shipped<Device[]>('hardware');
export const vendors = shipped<Vendor[]>('vendors');
export const trunks = shipped<Trunk[]>('trunks');
export const integrations = shipped<Integration[]>('integrations');
export const machines = shipped<Machines>('machines');

export const hardware = deviceCatalogue(devices, vendors);
export const catalogues: Record<string, Catalogue> = {
  hardware,
  trunks: trunkCatalogue(trunks),
  integrations: integrationCatalogue(integrations),
  platforms: platformCatalogue(machines.platforms),
};

/** Something on a list, with what a test wants to say of it. */
export const thing = (some: Partial<Listed> & Pick<Listed, 'name'>): Listed => ({
  id: some.name.toLowerCase(),
  maker: '',
  aliases: [],
  facets: {},
  asOf: '',
  version: '',
  lastKnown: '',
  ...some,
});
