import { getCollection } from 'astro:content';
import type { Addresses } from '../../build/editions/addresses.ts';
import { contextOf } from '../context.ts';

/** The addresses to which frozen texts lead: pages in the language of the page, and the official pages of today. */
export async function addressesFor(params: { locale?: string | undefined }): Promise<Addresses> {
  const { link } = await contextOf(params.locale === undefined ? {} : { locale: params.locale });
  const manuals = new Map((await getCollection('manuals')).map(({ id, data }) => [id, data.url]));
  return { link, manual: (id) => manuals.get(id) };
}
