import type { Translate } from '../../../i18n/index.ts';
import { Note } from '../../view/parts.tsx';

/** Says that a part could not be loaded, and offers to try again. */
export const Failed = ({ t, retry }: { t: Translate; retry: () => void }) => (
  <Note tone="depends">
    <p role="alert">{t('failed.text')}</p>
    <p>
      <button class="btn" type="button" onClick={retry}>
        {t('failed.retry')}
      </button>
    </p>
  </Note>
);
