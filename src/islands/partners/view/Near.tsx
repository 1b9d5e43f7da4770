import { findPlaces } from '../../../engine/finder/places.ts';
import { Icon } from '../../view/parts.tsx';
import { measurable } from '../cities.ts';
import type { ViewProps } from './props.ts';

/** How many cities are offered while one is typed. */
const OFFERED = 8;

/** From where distances are measured: a city that is typed, or the reader's location, asked for by a click alone. */
export function Near(props: ViewProps) {
  const { search, typed, deeds, looked } = props;
  const { t } = props.speech;
  const cities = measurable(looked?.prepared);
  const located = search.near !== undefined && 'position' in search.near;
  const [largest] = cities.map(({ place }) => place).sort((one, other) => other.count - one.count);
  return (
    <div class="field near">
      <label for="near">{t('find.near')}</label>
      <div class="row tight">
        <input
          class="in"
          id="near"
          list="near-cities"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          placeholder={largest && t('find.nearExample', { city: largest.name })}
          aria-describedby="near-said"
          onInput={({ currentTarget }) => deeds.typeCity(currentTarget.value)}
          onChange={deeds.enterCity}
        />
        <button class="btn" type="button" onClick={located ? deeds.forget : deeds.locate}>
          <Icon name="pin" />
          {t(located ? 'find.forget' : 'find.locate')}
        </button>
      </div>
      <p class="meta" id="near-said" role="status">
        {nearWords(props, located)}
      </p>
      <datalist id="near-cities">
        {findPlaces(cities, typed, OFFERED).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** What is said of the reader's location, or of a city that is not there; empty while all is well. */
function nearWords({ speech: { t }, trouble, typed }: ViewProps, located: boolean): string {
  if (trouble !== undefined) return t(`find.${trouble}`, { city: typed });
  return located ? t('find.located') : '';
}
