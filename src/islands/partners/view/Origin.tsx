import type { Listed } from '../../../engine/finder/listed.ts';
import { defaultLocale } from '../../../i18n/index.ts';
import type { Speech } from '../speech.ts';
import { webAddress } from './Contact.tsx';

interface Props {
  partner: Listed;
  speech: Speech;
}

const kindWords = ({ source: { kind } }: Listed, { t }: Speech): string =>
  kind === 'sample' ? t('sample.source') : t(`card.source.${kind}`);

/** What a level rests on: what the source says, in the words of the data, as of when, and how sure that is. */
export function Origin({ partner, speech }: Props) {
  const { t, date, locale } = speech;
  const { source, asOf, confidence } = partner;
  const address = webAddress(source.url);
  const name = kindWords(partner, speech);
  return (
    <p class="meta origin">
      <span lang={locale.id === defaultLocale.id ? undefined : defaultLocale.id}>{source.fact}</span>{' '}
      {address ? (
        <a class="plain" href={address} rel="external noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {'. '}
      {asOf === undefined ? t('card.undated') : t('card.asOf', { date: date(asOf) })} {t(`card.sure.${confidence}`)}
      {'.'}
    </p>
  );
}
