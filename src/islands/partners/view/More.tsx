import { Component } from 'preact';
import { SERVICES, type Service } from '../../../engine/finder/listed.ts';
import { inRegion } from '../../../engine/finder/state.ts';
import { Choice } from './Choice.tsx';
import { differs } from './differs.ts';
import type { Looked, ViewProps } from './props.ts';

type Props = ViewProps & { looked: Looked };

/**
 * What few ask for: region, city, services; folded away, drawn once it is unfolded, and offered as far as the companies
 * differ in it.
 */
export class More extends Component<Props, { open?: boolean }> {
  override shouldComponentUpdate(next: Props, { open }: { open?: boolean }): boolean {
    return open !== this.state.open || differs(['looked', 'search'], next, this.props);
  }

  render(props: Props, { open }: { open?: boolean }) {
    const { regions, places } = props.looked.prepared;
    if (regions.length + offeredServices(props).length === 0 && places.size < 2) return null;
    return (
      <details class="more" onToggle={({ currentTarget }) => this.setState({ open: currentTarget.open })}>
        <summary>{props.speech.t('find.more')}</summary>
        {open && <Unfolded {...props} />}
      </details>
    );
  }
}

const Unfolded = (props: Props) => (
  <div class="stack">
    <div class="asked">
      {props.looked.prepared.regions.length > 0 && <Region {...props} />}
      {props.looked.prepared.places.size > 0 && <City {...props} />}
    </div>
    {offeredServices(props).length > 0 && <Services {...props} />}
  </div>
);

const offeredServices = ({ looked, search: { services } }: Props): Service[] =>
  SERVICES.filter((service) => looked.facets.services.has(service) || services.includes(service));

function Region({ speech: { t }, search, looked: { prepared, facets }, deeds }: Props) {
  return (
    <Choice
      label={t('find.region')}
      value={search.region ?? ''}
      choose={(region) => deeds.change(inRegion(search, region || undefined))}
    >
      <option value="">{t('find.anyRegion')}</option>
      {prepared.regions
        .filter((region) => facets.region.has(region) || region === search.region)
        .map((name) => (
          <option key={name} value={name}>
            {t('find.counted', { name, count: facets.region.get(name) ?? 0 })}
          </option>
        ))}
    </Choice>
  );
}

function City({ speech: { t }, search, looked: { prepared, facets }, deeds }: Props) {
  return (
    <Choice
      label={t('find.city')}
      value={search.city ?? ''}
      choose={(city) => deeds.change({ ...search, city: city || undefined })}
    >
      <option value="">{t('find.anyCity')}</option>
      {[...prepared.places.keys()]
        .filter((city) => facets.city.has(city) || city === search.city)
        .map((name) => (
          <option key={name} value={name}>
            {t('find.counted', { name, count: facets.city.get(name) ?? 0 })}
          </option>
        ))}
    </Choice>
  );
}

function Services(props: Props) {
  const { search, looked, deeds, speech } = props;
  const toggle = (service: Service) => {
    const others = search.services.filter((one) => one !== service);
    const services = others.length < search.services.length ? others : [...others, service];
    deeds.change({ ...search, services: SERVICES.filter((one) => services.includes(one)) });
  };
  return (
    <fieldset>
      <legend>{speech.t('find.services')}</legend>
      <div class="asked">
        {offeredServices(props).map((service) => (
          <label key={service} class="check">
            <input type="checkbox" checked={search.services.includes(service)} onChange={() => toggle(service)} />
            <span>{speech.t(`services.${service}`)}</span>
            <span class="meta tally">{looked.facets.services.get(service) ?? 0}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
