import { defineCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { aboutSchema } from './schema/about.ts';
import { countriesSchema } from './schema/countries.ts';
import { deviceSchema, hardwareSchema } from './schema/device.ts';
import { faqSchema } from './schema/faq.ts';
import { holidaysSchema } from './schema/holidays.ts';
import { integrationSchema, integrationsSchema } from './schema/integration.ts';
import { listSchema, listsSchema } from './schema/list.ts';
import { machinesSchema } from './schema/machine.ts';
import { manualSchema, manualsSchema } from './schema/manual.ts';
import {
  partnerId,
  partnerSchema,
  partnersSchema,
  samplePartnerSchema,
  samplePartnersSchema,
} from './schema/partner.ts';
import { policySchema } from './schema/policy.ts';
import { publishedSchema } from './schema/published.ts';
import { readingSchema } from './schema/reading.ts';
import { siteSchema } from './schema/site.ts';
import { stringsSchema } from './schema/strings.ts';
import { languageSynonyms, synonymsSchema } from './schema/synonyms.ts';
import { trunkSchema, trunksSchema } from './schema/trunk.ts';
import { vendorSchema, vendorsSchema } from './schema/vendor.ts';

/** The files of a folder; the id of each is its path in it without the extension, `en/levels`. */
const files = (folder: string, extension: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `*/*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });

/** An entry of a collection: its id, and what its schema is held against. */
type Entry = [id: string, data: Record<string, unknown>];

/**
 * The entries of one file in `content/data`. It stops the build where Astro's own `file()` only warns:
 * at malformed JSON, at data that its schema refuses, at an id that stands there twice.
 */
function dataFile<S extends z.ZodType>(name: string, whole: S, entriesOf: (data: z.infer<S>) => Entry[]): Loader {
  return {
    name: `data-file-${name}`,
    load: async ({ config, store, watcher, logger, parseData }) => {
      const filePath = fileURLToPath(new URL(`content/data/${name}.json`, config.root));
      const sync = async (): Promise<void> => {
        const entries = entriesOf(whole.parse(JSON.parse(await readFile(filePath, 'utf8'))));
        const seen = new Set<string>();
        const repeated = entries.find(([id]) => seen.size === seen.add(id).size);
        if (repeated) throw new Error(`${filePath}: the id "${repeated[0]}" stands there twice`);
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: await parseData({ id, data, filePath }) });
      };
      watcher?.add(filePath);
      watcher?.on('change', (changed) => {
        if (changed === filePath) sync().catch((error) => logger.error(String(error)));
      });
      await sync();
    },
  };
}

const manuals = dataFile('manuals', manualsSchema, (list) => list.map((manual) => [manual.id, manual]));
const site = dataFile('site', siteSchema, (settings) => [['site', settings]]);
const published = dataFile('published', publishedSchema, (lists) => [['published', lists]]);
const countries = dataFile('countries', countriesSchema, (table) => [['countries', table]]);
const partners = dataFile('partners', partnersSchema, (list) => list.map((partner) => [partnerId(partner), partner]));
const samplePartners = dataFile('partners.sample', samplePartnersSchema, (list) =>
  list.map((partner) => [partnerId(partner), partner]),
);
const hardware = dataFile('hardware', hardwareSchema, (list) => list.map((device) => [device.id, device]));
const vendors = dataFile('vendors', vendorsSchema, (list) => list.map((vendor) => [vendor.id, vendor]));
const trunks = dataFile('trunks', trunksSchema, (list) => list.map((trunk) => [trunk.id, trunk]));
const integrations = dataFile('integrations', integrationsSchema, (list) => list.map((one) => [one.id, one]));
const machines = dataFile('machines', machinesSchema, (all) => [['machines', all]]);
const lists = dataFile('lists', listsSchema, (all) => all.map((list) => [list.id, list]));
const holidays = dataFile('holidays', holidaysSchema, (list) => [['holidays', list]]);
const synonyms = dataFile('synonyms', synonymsSchema, (all) => Object.entries(all));

export const collections = {
  policies: defineCollection({ loader: files('policies', 'mdx'), schema: policySchema }),
  faqs: defineCollection({ loader: files('faqs', 'mdx'), schema: faqSchema }),
  readings: defineCollection({ loader: files('readings', 'mdx'), schema: readingSchema }),
  about: defineCollection({ loader: files('about', 'mdx'), schema: aboutSchema }),
  strings: defineCollection({ loader: files('strings', 'json'), schema: stringsSchema }),
  manuals: defineCollection({ loader: manuals, schema: manualSchema }),
  site: defineCollection({ loader: site, schema: siteSchema }),
  countries: defineCollection({ loader: countries, schema: countriesSchema }),
  partners: defineCollection({ loader: partners, schema: partnerSchema }),
  samplePartners: defineCollection({ loader: samplePartners, schema: samplePartnerSchema }),
  published: defineCollection({ loader: published, schema: publishedSchema }),
  hardware: defineCollection({ loader: hardware, schema: deviceSchema }),
  vendors: defineCollection({ loader: vendors, schema: vendorSchema }),
  trunks: defineCollection({ loader: trunks, schema: trunkSchema }),
  integrations: defineCollection({ loader: integrations, schema: integrationSchema }),
  machines: defineCollection({ loader: machines, schema: machinesSchema }),
  lists: defineCollection({ loader: lists, schema: listSchema }),
  holidays: defineCollection({ loader: holidays, schema: holidaysSchema }),
  synonyms: defineCollection({ loader: synonyms, schema: languageSynonyms }),
};
