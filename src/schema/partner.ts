import { z } from 'astro/zod';
import { latitude, longitude } from './countries.ts';
import { country } from './country.ts';
import { language, once, partialDate, text, website } from './partner-fields.ts';
import { refusal } from './refusal.ts';
import { sentences } from './words.ts';

/** The partner levels that the policy names, lowest first. */
export const LEVELS = ['bronze', 'silver', 'gold', 'platinum', 'titanium'] as const;

/** What a partner may offer: the set is closed so that it can be filtered by. */
export const SERVICES = [
  'first-line',
  'installation',
  'on-site',
  'out-of-hours',
  'hosting',
  'migration',
  'network',
  'call-flow-design',
  'integrations',
  'contact-centre',
  'training',
] as const;

/** Where an entry may come from: the company itself, a copy of an official listing, or the publisher's own list. */
export const SOURCES = ['own-website', 'listing-copy', 'publisher'] as const;

const service = z.enum(SERVICES);

const source = z
  .strictObject({
    /** What kind of source it is. */
    kind: z.enum(SOURCES),
    /** Its address, where it has one. */
    url: website.optional(),
    /** What it says of the level. */
    fact: sentences,
  })
  .refine(({ kind, url }) => kind !== 'own-website' || url !== undefined, {
    error: refusal('names a website without its address', 'Add "url", the page that states the level'),
  });

/** A company of the directory: a business contact, and nothing about persons. */
export const partnerSchema = z.strictObject({
  company: text(120).regex(/^(?!Sample Partner )/, {
    error: refusal('is an invented company', 'Those stand in partners.sample.json alone'),
  }),
  level: z.enum(LEVELS),
  /** Where the company has its seat. */
  country,
  region: text(80).optional(),
  city: text(80),
  /** Where the city lies; without them the entry has no distance. */
  coordinates: z
    .strictObject({ lat: latitude, lng: longitude })
    .refine(({ lat, lng }) => lat !== 0 || lng !== 0, {
      error: refusal('lie in the sea off Africa', 'Write those of the city, or remove them'),
    })
    .optional(),
  /** Countries in which it takes customers, its own among them where the source says so. */
  serves: once(country),
  /** Languages that it gives help in. */
  languages: once(language),
  website: website.optional(),
  phone: z
    .e164({ error: refusal('is no telephone number', 'Write it with its country code, "+302100000000"') })
    .optional(),
  email: z
    .email({ error: refusal('is no e-mail address', 'Write it like "office@example.com"') })
    .max(254)
    .optional(),
  services: once(service),
  source,
  /** The day, the month or the year for which the source states the level; none where it is undated. */
  asOf: partialDate.optional(),
  /** How sure the level is. */
  confidence: z.enum(['high', 'medium', 'low']),
});

/** `content/data/partners.json`. */
export const partnersSchema = z.array(partnerSchema);

const inExample = (host: string): boolean => /(?:^|\.)example\.com$/.test(host);

/** An invented company that shows the finder at work: recognisable as such, and with nothing that could be dialled. */
export const samplePartnerSchema = partnerSchema.omit({ phone: true }).extend({
  sample: z.literal(true),
  company: text(120).regex(/^Sample Partner /, {
    error: refusal('does not say that it is invented', 'Begin it with "Sample Partner "'),
  }),
  website: website.refine((url) => inExample(URL.parse(url)?.hostname ?? ''), {
    error: refusal('may be a real website', 'Use one under example.com'),
  }),
  email: z.email().refine((address) => inExample(address.split('@')[1] ?? ''), {
    error: refusal('may be a real address', 'Use one under example.com'),
  }),
  source: z.strictObject({ kind: z.literal('sample'), fact: sentences }),
});

/** `content/data/partners.sample.json`. */
export const samplePartnersSchema = z.array(samplePartnerSchema).min(1);

export type Partner = z.infer<typeof partnerSchema>;
export type SamplePartner = z.infer<typeof samplePartnerSchema>;

/** What tells one entry from another: a company stands in the directory once for each city. */
export const partnerId = ({ country, city, company }: Pick<Partner, 'country' | 'city' | 'company'>): string =>
  [country, city, company].map((part) => part.normalize('NFC').toLowerCase()).join('/');
