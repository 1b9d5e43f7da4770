import { z } from 'astro/zod';
import { country } from './country.ts';
import { once } from './partner-fields.ts';
import { checkStanding, listedId, naming, standing } from './standing.ts';

/** A provider of SIP trunks, an entry of `content/data/trunks.json`. */
export const trunkSchema = z
  .strictObject({
    id: listedId,
    ...naming,
    /** The countries for which the source names it; empty where it names none. */
    countries: once(country),
    ...standing,
  })
  .superRefine(checkStanding);

/** `content/data/trunks.json`. */
export const trunksSchema = z.array(trunkSchema).min(1);

export type Trunk = z.infer<typeof trunkSchema>;
