import type { Device } from '../../../schema/device.ts';
import type { Vendor } from '../../../schema/vendor.ts';
import { correction } from '../nearby.ts';
import type { Finding } from './finding.ts';

function vendorFault({ id, vendor }: Device, known: ReadonlySet<string>): [key: string, message: string] | undefined {
  if (!known.has(vendor)) {
    const mend = correction(vendor, known, 'Add it to data/vendors.json, or name one that stands there.');
    return ['vendor', `No vendor has the id "${vendor}". ${mend}`];
  }
  if (id.startsWith(`${vendor}-`)) return undefined;
  return ['id', `The id "${id}" does not begin with the vendor. Write "${vendor}-" and the model.`];
}

/** Every device has a vendor of the list, and is called after it. */
export function strangeVendors(devices: readonly Device[], vendors: readonly Pick<Vendor, 'id'>[]): Finding[] {
  const known = new Set(vendors.map(({ id }) => id));
  return devices.flatMap((device, index) => {
    const fault = vendorFault(device, known);
    return fault ? [{ path: [index, fault[0]], message: fault[1] }] : [];
  });
}
