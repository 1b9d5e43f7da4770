import type { Ignored } from '../../../engine/link.ts';
import type { Translate } from '../../../i18n/index.ts';
import { Note } from '../../view/parts.tsx';

const LONGEST = 60;

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Says what could not be read of a link, piece by piece; the rest was kept. */
export function Damaged({ t, ignored }: { t: Translate; ignored: Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <Note tone="depends">
      <p>
        <strong>{t('damage.title', { count: ignored.length })}</strong>
      </p>
      <ul class="stack g1">
        {ignored.map(({ key, value, why }, index) => (
          <li key={`${index} ${key}`}>{t(`damage.${why}`, { key: shortened(key), value: shortened(value) })}</li>
        ))}
      </ul>
    </Note>
  );
}
