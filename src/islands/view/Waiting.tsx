import type { Session } from '../session.ts';
import { Note } from './parts.tsx';

/** What stands there while the rest of a view is on its way. */
export const Waiting = ({ session: { t } }: { session: Session }) => (
  <p class="meta" role="status">
    {t('waiting')}
  </p>
);

/** What stands there when it did not arrive. */
export const Failed = ({ session: { t }, retry }: { session: Session; retry: () => void }) => (
  <div class="stack g5" role="alert">
    <Note tone="no">
      <p>{t('failed.text')}</p>
    </Note>
    <p>
      <button class="btn" type="button" onClick={retry}>
        {t('failed.retry')}
      </button>
    </p>
  </div>
);
