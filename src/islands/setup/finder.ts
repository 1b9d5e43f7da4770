import { type Catalogue, fullName } from '../../engine/catalogue/listed.ts';
import { type Packed, unpack } from '../../engine/catalogue/packed.ts';
import { search, searchIndex } from '../../engine/catalogue/search.ts';
import { json } from '../json.ts';

/** An entry that is offered to be chosen. */
export interface Offer {
  id: string;
  name: string;
  status: string;
}

/** Finds entries by what was typed, the best first. */
export type Finder = (query: string) => Offer[];

/** Kinds of devices and integrations that other questions are about, or none: they are no phones, no CRM and no PMS. */
const NOT_ASKED_FOR = ['ata', 'sbc', 'office', 'sign-on', 'api', 'database', 'pbx'];

const isAskedFor = ({ facets }: Catalogue['items'][number]): boolean =>
  !facets.kind?.some((kind) => NOT_ASKED_FOR.includes(kind));

/**
 * Loads the index of a list.
 * @throws when it cannot be had
 */
export async function loadFinder(address: string): Promise<Finder> {
  const whole = unpack(await json<Packed>(address));
  const catalogue: Catalogue = { makers: whole.makers, items: whole.items.filter(isAskedFor) };
  const index = searchIndex(catalogue);
  return (query) =>
    search(index, query).items.map((item) => ({
      id: item.id,
      name: fullName(catalogue, item),
      status: item.facets.status?.[0] ?? '',
    }));
}
