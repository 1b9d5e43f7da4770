import type { Fate } from '../../engine/editions/model.ts';
import type { OtherWords, Wording } from '../../engine/editions/served.ts';
import type { Translate } from '../../i18n/index.ts';

interface Props {
  speaking: { t: Translate };
  older: { served: { id: string } };
  /** The current edition. */
  now: string;
  comparison: { fate: Fate };
  other: OtherWords | undefined;
}

/** A clause in its words then and now, side by side where there is room. */
export function Rewording({ speaking: { t }, older: { served }, now, comparison: { fate }, other }: Props) {
  if (!other) return null;
  const { number, was, is } = other;
  const { title } = is ?? was;
  return (
    <details open={fate === 'reworded'}>
      <summary>{number === null ? title : t('words.clause', { number, title })}</summary>
      <dl class="beside">
        <Words name={t('words.was', { edition: served.id })} wording={was} />
        <Words name={t('words.is', { edition: now })} wording={is ?? { title, html: t('words.gone') }} />
      </dl>
    </details>
  );
}

const Words = ({ name, wording }: { name: string; wording: Wording }) => (
  <div>
    <dt>{name}</dt>
    <dd class="text" dangerouslySetInnerHTML={{ __html: wording.html }} />
  </div>
);
