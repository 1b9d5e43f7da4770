import { MOST_IN_REPLY } from '../../../engine/finder/partner-reply.ts';
import { Icon } from '../../view/parts.tsx';
import type { Looked, ViewProps } from './props.ts';

type Props = ViewProps & { looked: Looked };

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** Copies companies into a ticket: those that were chosen, or the first of those on show. */
export function Copying({ speech: { t }, looked: { found }, chosen, copied, deeds }: Props) {
  const all = found.here.length + found.serving.length;
  const which = chosen.length > 0 ? 'chosen' : all > MOST_IN_REPLY ? 'first' : 'all';
  const count = chosen.length || Math.min(MOST_IN_REPLY, all);
  return (
    <div class="stack g2 noprint">
      <p class="row">
        <button class="btn" type="button" onClick={deeds.copy}>
          <Icon name="text" />
          {t(`find.copy.${which}`, { count })}
        </button>
        <span class="meta" role="status">
          {copied ? t(`find.copy.${copied.said}`) : chosen.length >= MOST_IN_REPLY && t('find.copy.most')}
        </span>
      </p>
      {copied?.said === 'refused' && (
        <label class="field">
          <span>{t('find.copy.text')}</span>
          <textarea class="in" readOnly rows={copied.text.split('\n').length} value={copied.text} ref={select} />
        </label>
      )}
    </div>
  );
}
