import type { Facet } from '../../engine/catalogue/facets.ts';
import {
  type Catalogue,
  deviceCatalogue,
  integrationCatalogue,
  trunkCatalogue,
} from '../../engine/catalogue/listed.ts';
import type { ViewKeys } from '../../engine/catalogue/view.ts';
import type { Locale, Translate } from '../../i18n/index.ts';
import type { FacetWords } from '../../islands/lists/props.ts';
import { DEVICE_KINDS, PROVISIONING } from '../../schema/device.ts';
import { EDITIONS, INTEGRATION_KINDS } from '../../schema/integration.ts';
import { STATUSES } from '../../schema/status.ts';
import { integrationsIn, trunksIn, vendorsIn } from './data.ts';

/** The lists that have a finder. */
export const FINDERS = ['hardware', 'trunks', 'integrations'] as const;

export type FinderId = (typeof FINDERS)[number];

/** What a list is found by. */
export interface FoundBy {
  catalogue: Catalogue;
  keys: ViewKeys;
  /** How facets and their values are called. */
  words: Record<string, FacetWords>;
}

/** A facet with the name of each of its values, in their order. */
type Named = [id: string, values: [value: string, name: string][]];

const called = (values: readonly string[], t: Translate, group: string): [string, string][] =>
  values.map((value) => [value, t(`${group}.${value}`)]);

function foundBy(catalogue: Catalogue, facets: Named[], sorts: string[], t: Translate): FoundBy {
  return {
    catalogue,
    keys: {
      facets: facets.map(([id, values]): Facet => ({ id, values: values.map(([value]) => value) })),
      sorts: ['best', 'name', ...sorts],
    },
    words: Object.fromEntries(
      facets.map(([id, values]) => [id, { name: t(`facets.${id}`), values: Object.fromEntries(values) }]),
    ),
  };
}

async function devices(locale: Locale, t: Translate): Promise<FoundBy> {
  const stock = await vendorsIn(locale);
  const vendors = stock.map(({ vendor }) => vendor);
  const catalogue = deviceCatalogue(
    stock.flatMap((one) => one.devices),
    vendors,
  );
  const facets: Named[] = [
    ['status', called(STATUSES, t, 'status')],
    ['vendor', vendors.map(({ id, name }) => [id, name])],
    ['kind', called(DEVICE_KINDS, t, 'kinds')],
    ['provisioning', called(PROVISIONING, t, 'ways')],
  ];
  return foundBy(catalogue, facets, ['vendor', 'kind', 'status', 'known'], t);
}

/** Countries by their name in the reader's language. */
export function countryNames(codes: readonly string[], locale: Locale): [code: string, name: string][] {
  const names = new Intl.DisplayNames(locale.customs, { type: 'region' });
  const { compare } = new Intl.Collator(locale.customs);
  return [...new Set(codes)]
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => compare(one, other));
}

async function trunks(locale: Locale, t: Translate): Promise<FoundBy> {
  const all = await trunksIn(locale);
  const countries = countryNames(
    all.flatMap((trunk) => trunk.countries),
    locale,
  );
  const facets: Named[] = [
    ['status', called(STATUSES, t, 'status')],
    ['country', countries],
  ];
  return foundBy(trunkCatalogue(all), facets, ['country', 'status'], t);
}

async function integrations(locale: Locale, t: Translate): Promise<FoundBy> {
  const facets: Named[] = [
    ['status', called(STATUSES, t, 'status')],
    ['kind', called(INTEGRATION_KINDS, t, 'kinds')],
    ['edition', called(EDITIONS, t, 'editions')],
  ];
  return foundBy(integrationCatalogue(await integrationsIn(locale)), facets, ['kind', 'status', 'edition'], t);
}

const of: Record<FinderId, (locale: Locale, t: Translate) => Promise<FoundBy>> = {
  hardware: devices,
  trunks,
  integrations,
};

/**
 * What a list is found by.
 * @param t words of the area `lists`
 */
export const foundIn = (list: FinderId, locale: Locale, t: Translate): Promise<FoundBy> => of[list](locale, t);
