import { z } from 'astro/zod';
import { name } from './ids.ts';
import { once } from './partner-fields.ts';
import { checkStanding, listedId, naming, standing } from './standing.ts';
import { words } from './words.ts';

/** What a device is. */
export const DEVICE_KINDS = ['desk', 'dect', 'conference', 'door', 'ata', 'sbc'] as const;

/** Ways in which a phone reaches the system and gets its configuration. */
export const PROVISIONING = ['lan', 'sbc', 'router-phone', 'stun', 'rps', 'manual'] as const;

/** A phone or another device, an entry of `content/data/hardware.json`. */
export const deviceSchema = z
  .strictObject({
    /** The vendor's id, a hyphen, the model: the last part of its address is what follows the vendor. */
    id: listedId,
    /** Id in `content/data/vendors.json`. */
    vendor: name,
    ...naming,
    kind: z.enum(DEVICE_KINDS),
    /** The ways that the source names; empty where it names none. */
    provisioning: once(z.enum(PROVISIONING)),
    /** Firmware that the source names. */
    firmware: words.optional(),
    ...standing,
  })
  .superRefine(checkStanding);

/** `content/data/hardware.json`. */
export const hardwareSchema = z.array(deviceSchema).min(1);

export type Device = z.infer<typeof deviceSchema>;
