import { z } from 'astro/zod';
import { once } from './partner-fields.ts';
import { checkStanding, listedId, naming, standing } from './standing.ts';
import { sentences } from './words.ts';

/** What an integration joins 3CX to. */
export const INTEGRATION_KINDS = ['crm', 'pms', 'office', 'sign-on', 'api', 'database', 'pbx'] as const;

/** Editions of 3CX that an integration may ask for, the smallest first. */
export const EDITIONS = ['pro', 'enterprise'] as const;

/** An integration, an entry of `content/data/integrations.json`. */
export const integrationSchema = z
  .strictObject({
    id: listedId,
    ...naming,
    kind: z.enum(INTEGRATION_KINDS),
    /** What it asks of the licence, where the source says so. */
    needs: z
      .strictObject({
        /** The smallest edition. */
        edition: z.enum(EDITIONS).optional(),
        /** The smallest number of simultaneous calls. */
        calls: z.int().positive().optional(),
      })
      .optional(),
    /** Where it ends. */
    limits: once(sentences),
    ...standing,
  })
  .superRefine(checkStanding);

/** `content/data/integrations.json`. */
export const integrationsSchema = z.array(integrationSchema).min(1);

export type Integration = z.infer<typeof integrationSchema>;
