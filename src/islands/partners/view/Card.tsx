import { LEVELS, type Listed } from '../../../engine/finder/listed.ts';
import { Icon } from '../../view/parts.tsx';
import type { Speech } from '../speech.ts';
import { Contact } from './Contact.tsx';
import { Origin } from './Origin.tsx';

/** Whether a company goes into the text for a ticket. */
export interface Pick {
  chosen: boolean;
  /** Whether the text has no room for another one. */
  full: boolean;
  toggle: () => void;
}

interface Props {
  partner: Listed;
  speech: Speech;
  /** How far away it is, where distances are measured. */
  kilometres?: number | undefined;
  /** Not where nothing is copied: on a page without script. */
  pick?: Pick;
}

/** A company: its level, where it is, what it speaks and offers, how it is reached, and who says so. */
export const Card = ({ partner, speech, kilometres, pick }: Props) => (
  <article class="card stack g3">
    <div class="row between">
      <h3>{partner.company}</h3>
      <Level partner={partner} speech={speech} />
    </div>
    {partner.sample && (
      <p>
        <span class="st" data-s="depends">
          <Icon name="depends" />
          {speech.t('sample.badge')}
        </span>
      </p>
    )}
    <Place partner={partner} speech={speech} kilometres={kilometres} />
    <Skills partner={partner} speech={speech} />
    <Contact partner={partner} speech={speech} />
    <Origin partner={partner} speech={speech} />
    {pick && <Picking pick={pick} speech={speech} company={partner.company} />}
  </article>
);

const Level = ({ partner: { level }, speech }: Props) => (
  <span class="lvl">
    <span class="pips" aria-hidden="true">
      {LEVELS.map((one, rank) => (
        <i key={one} class={rank <= LEVELS.indexOf(level) ? 'on' : undefined} />
      ))}
    </span>
    {speech.level(level)}
  </span>
);

function Place({ partner: { city, region, country }, speech, kilometres }: Props) {
  const names = { city, region: region ?? '', country: speech.country(country) };
  const place = speech.t(region === undefined || region === city ? 'card.place' : 'card.placeIn', names);
  return (
    <p class="row tight place">
      <Icon name="pin" />
      <span>
        {place}
        {kilometres !== undefined && <strong class="blk">{distanceWords(kilometres, speech)}</strong>}
      </span>
    </p>
  );
}

/** A distance in words. */
export const distanceWords = (kilometres: number, { t, distance }: Speech): string =>
  kilometres < 1 ? t('card.close') : t('card.distance', { distance: distance(kilometres) });

function Skills({ partner: { languages, services }, speech }: Props) {
  if (languages.length + services.length === 0) return null;
  const offers = services.map((service) => speech.t(`services.${service}`));
  return (
    <dl class="kv plain side skills">
      {languages.length > 0 && (
        <div>
          <dt>{speech.t('card.speaks')}</dt>
          <dd>{speech.languages(languages)}</dd>
        </div>
      )}
      {offers.length > 0 && (
        <div>
          <dt>{speech.t('card.offers')}</dt>
          <dd>{speech.list(offers)}</dd>
        </div>
      )}
    </dl>
  );
}

const Picking = ({ pick, speech, company }: { pick: Pick; speech: Speech; company: string }) => (
  <label class="check noprint">
    <input type="checkbox" checked={pick.chosen} disabled={pick.full && !pick.chosen} onChange={pick.toggle} />
    <span>
      {speech.t('card.pick')} <span class="vh">{company}</span>
    </span>
  </label>
);
