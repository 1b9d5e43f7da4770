import { Note } from '../../view/parts.tsx';
import type { Speech } from '../speech.ts';

/** What stands there when the directory did not arrive. */
export const Failed = ({ speech: { t }, retry }: { speech: Speech; retry: () => void }) => (
  <div class="stack g5" role="alert">
    <Note tone="no">
      <p>{t('find.failed')}</p>
    </Note>
    <p>
      <button class="btn" type="button" onClick={retry}>
        {t('find.retry')}
      </button>
    </p>
  </div>
);
