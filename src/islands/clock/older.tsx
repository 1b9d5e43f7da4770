import { fateOfWords } from '../../engine/editions/fate-of-words.ts';
import type { ServedWords } from '../../engine/editions/served.ts';
import { type Messages, type Translate, translator } from '../../i18n/index.ts';
import { clausesFor } from '../../wizards/reply-clock/index.ts';
import noticeStyles from '../editions/notice.css?url';
import { Rewording } from '../editions/Rewording.tsx';
import { json } from '../json.ts';
import { styles } from '../styles.ts';
import { Note } from '../view/parts.tsx';
import type { ClockSession } from './session.ts';

/** What is said of the links of one older edition. */
export interface OlderPart {
  OlderNotice: typeof OlderNotice;
  served: ServedWords;
  t: Translate;
}

/**
 * Fetches what is to be said of the links of an older edition.
 * @throws when it cannot be had
 */
export async function loadOlder(edition: string, { props, locale }: ClockSession): Promise<OlderPart> {
  const [served, words] = await Promise.all([
    json<ServedWords>(`${props.older}${edition}/reply-clock.json`),
    json<Messages>(`${props.older}words.${props.locale}.json`),
    styles(noticeStyles),
  ]);
  return { OlderNotice, served, t: translator(words, locale) };
}

interface Props extends Pick<OlderPart, 'served' | 't'> {
  /** Of the ticket, where it is said. */
  partner: string;
}

/** What became of the answer of an older link: the clock counts as it did, so only words can be others. */
function OlderNotice({ served, t, partner }: Props) {
  const { id, href, now, otherWords } = served;
  const cited = clausesFor(partner);
  const fate = fateOfWords(cited, (clause) => clause in otherWords);
  const reworded = cited.filter((clause) => clause in otherWords);
  return (
    <section class="older" aria-label={t('label')}>
      <Note tone="info">
        <p>
          <strong>{t(`fate.${fate}`, { old: id, count: reworded.length })}</strong>
        </p>
        {reworded.map((clause) => (
          <Rewording
            key={clause}
            speaking={{ t }}
            older={{ served }}
            now={now}
            comparison={{ fate }}
            other={otherWords[clause]}
          />
        ))}
        <p class="meta">
          <a href={href}>{t('then', { old: id })}</a>
        </p>
      </Note>
    </section>
  );
}
