import type { z } from 'astro/zod';
import { aboutSchema } from '../../schema/about.ts';
import { countriesSchema } from '../../schema/countries.ts';
import { coverageSchema } from '../../schema/coverage.ts';
import { hardwareSchema } from '../../schema/device.ts';
import { faqSchema } from '../../schema/faq.ts';
import { holidaysSchema } from '../../schema/holidays.ts';
import { integrationsSchema } from '../../schema/integration.ts';
import { listsSchema } from '../../schema/list.ts';
import { machinesSchema } from '../../schema/machine.ts';
import { manualsSchema } from '../../schema/manual.ts';
import { partnersSchema, samplePartnersSchema } from '../../schema/partner.ts';
import { policySchema } from '../../schema/policy.ts';
import { publishedSchema } from '../../schema/published.ts';
import { readingSchema } from '../../schema/reading.ts';
import { siteSchema } from '../../schema/site.ts';
import { stringsSchema } from '../../schema/strings.ts';
import { synonymsSchema } from '../../schema/synonyms.ts';
import { trunksSchema } from '../../schema/trunk.ts';
import { vendorsSchema } from '../../schema/vendor.ts';

/** The schema of every kind of content, by the name of the kind. */
export const schemas = {
  policies: policySchema,
  faqs: faqSchema,
  readings: readingSchema,
  about: aboutSchema,
  strings: stringsSchema,
  manuals: manualsSchema,
  site: siteSchema,
  published: publishedSchema,
  coverage: coverageSchema,
  countries: countriesSchema,
  partners: partnersSchema,
  'partners.sample': samplePartnersSchema,
  hardware: hardwareSchema,
  vendors: vendorsSchema,
  trunks: trunksSchema,
  integrations: integrationsSchema,
  machines: machinesSchema,
  lists: listsSchema,
  holidays: holidaysSchema,
  synonyms: synonymsSchema,
} as const;

export type KindName = keyof typeof schemas;

/** What a file of a kind says once its schema has accepted it. */
export type KindData = { [K in KindName]: z.infer<(typeof schemas)[K]> };

/** Folders with a folder for each language, and the extension of the files in them. */
export const LOCALISED = { policies: '.mdx', faqs: '.mdx', readings: '.mdx', about: '.mdx', strings: '.json' } as const;

/** Kinds that are one file in `data/`. */
export const DATA_FILES = [
  'manuals',
  'site',
  'published',
  'coverage',
  'countries',
  'partners',
  'partners.sample',
  'hardware',
  'vendors',
  'trunks',
  'integrations',
  'machines',
  'lists',
  'holidays',
  'synonyms',
] as const satisfies readonly KindName[];

/** The language that is complete, and that others fall back to. */
export const DEFAULT_LOCALE = 'en';
