import { z } from 'astro/zod';
import { checkStanding, listedId, naming, standing } from './standing.ts';

/** A vendor of devices, an entry of `content/data/vendors.json`. */
export const vendorSchema = z.strictObject({
  /** Its part of the addresses and ids of its devices. */
  id: listedId,
  ...naming,
  /** What is known of the vendor as such; it says nothing of a single model. */
  tier: z.strictObject(standing).superRefine(checkStanding).optional(),
});

/** `content/data/vendors.json`. */
export const vendorsSchema = z.array(vendorSchema).min(1);

export type Vendor = z.infer<typeof vendorSchema>;
