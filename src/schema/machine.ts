import { z } from 'astro/zod';
import { day } from './date.ts';
import { name } from './ids.ts';
import { origin } from './origin.ts';
import { partialDate } from './partner-fields.ts';
import { productVersion } from './product-version.ts';
import { refusal } from './refusal.ts';
import { checkStanding, listedId, naming, standing } from './standing.ts';
import { sentences, words } from './words.ts';

const count = z.int().positive();

/** What a machine must bring under one operating system, at the least. */
const power = z.strictObject({
  /** Virtual processors. */
  vcpu: count,
  /** Gigabytes of memory. */
  memory: count,
});

/** One size of machine; every figure is the least that will do. */
const tier = z.strictObject({
  id: name,
  /** How the source calls it. */
  name: words.optional(),
  /** How many extensions, or devices, it is meant for at most; `null` where there is no end. */
  upTo: count.nullable(),
  /** The family of processors, or an equivalent. */
  cpu: words,
  /** Its oldest generation. */
  generation: count,
  linux: power,
  windows: power,
  /** Gigabytes of storage. */
  storage: count,
  /** Busy lamp fields for each device that the figures allow for. */
  lampFields: count.optional(),
  /** What the source adds. */
  notes: sentences.optional(),
});

const risesToEnd = (tiers: { upTo: number | null }[]): boolean =>
  tiers.every(
    ({ upTo }, index) =>
      index === 0 || (upTo ?? Number.POSITIVE_INFINITY) > (tiers[index - 1]?.upTo ?? Number.POSITIVE_INFINITY),
  );

/** Sizes of machine by what they carry, the smallest first. */
const sizing = z.strictObject({
  tiers: z
    .array(tier)
    .min(1)
    .refine(risesToEnd, { error: refusal('do not rise', 'Order them by "upTo", the smallest first, "null" last') }),
  source: origin,
  asOf: partialDate.optional(),
  version: productVersion.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  reviewed: day,
  /** What else the source asks for. */
  notes: z.array(sentences),
});

/** What 3CX, or its SBC, can run on. */
export const PLATFORM_KINDS = ['operating-system', 'hypervisor', 'cloud', 'container', 'sbc-host'] as const;

/** An operating system, a hypervisor, a cloud. */
export const platformSchema = z
  .strictObject({
    id: listedId,
    ...naming,
    kind: z.enum(PLATFORM_KINDS),
    /** The oldest version of it. */
    minimum: words.optional(),
    /** Of a cloud: the machine to take for each size, by the id of the size. */
    machines: z.record(name, words).optional(),
    ...standing,
  })
  .superRefine(checkStanding);

/** `content/data/machines.json`. */
export const machinesSchema = z.strictObject({
  /** By the number of extensions. */
  pbx: sizing,
  /** For an SBC, by the number of devices behind it. */
  sbc: sizing,
  platforms: z.array(platformSchema).min(1),
});

export type Tier = z.infer<typeof tier>;
export type Sizing = z.infer<typeof sizing>;
export type Platform = z.infer<typeof platformSchema>;
export type Machines = z.infer<typeof machinesSchema>;
