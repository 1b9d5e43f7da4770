import { without } from '../../../engine/finder/elsewhere.ts';
import { type Search, START } from '../../../engine/finder/state.ts';
import { Icon } from '../../view/parts.tsx';
import type { Speech } from '../speech.ts';
import type { ViewProps } from './props.ts';

/** A choice, and the search without it. */
interface Chip {
  name: string;
  search: Search;
}

const PLACES = ['region', 'city'] as const;

function chipsOf(search: Search, { t, language }: Speech): Chip[] {
  const places = PLACES.flatMap((filter): Chip[] => {
    const name = search[filter];
    return name === undefined ? [] : [{ name, search: without[filter](search) }];
  });
  const spoken = search.language;
  const services = search.services.map((service) => ({
    name: t(`services.${service}`),
    search: { ...search, services: search.services.filter((one) => one !== service) },
  }));
  return [...places, ...(spoken ? [{ name: language(spoken), search: without.language(search) }] : []), ...services];
}

/** Every choice that may be folded away, as a button that takes it back; the next one then gets the focus. */
export function Chips({ search, speech, deeds }: ViewProps) {
  const chips = chipsOf(search, speech);
  if (chips.length === 0) return null;
  const { country, level, near } = search;
  return (
    <div class="row noprint">
      <ul class="row chips" aria-label={speech.t('find.chosen')}>
        {chips.map((chip, place) => (
          // By place: the button there stays, and with it the focus.
          <li key={place}>
            <button
              class="chip"
              type="button"
              aria-label={speech.t('find.remove', { filter: chip.name })}
              onClick={() => deeds.change(chip.search)}
            >
              {chip.name}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button class="btn ghost" type="button" onClick={() => deeds.change({ ...START, country, level, near })}>
        {speech.t('find.clear')}
      </button>
    </div>
  );
}
