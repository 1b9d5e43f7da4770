import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { Note } from './parts.tsx';

const LONGEST = 60;

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Says what could not be read of a link, piece by piece; the rest was kept. */
export function Damage({ session: { t }, state: { ignored } }: { session: Session; state: State }) {
  if (ignored.length === 0) return null;
  return (
    <Note tone="depends">
      <p>
        <strong>{t('damage.title', { count: ignored.length })}</strong>
      </p>
      <ul class="stack g1">
        {ignored.map(({ key, value, why }) => (
          <li key={key + value}>{t(`damage.${why}`, { key: shortened(key), value: shortened(value) })}</li>
        ))}
      </ul>
    </Note>
  );
}
