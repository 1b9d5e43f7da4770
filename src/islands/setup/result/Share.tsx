import { Icon } from '../../view/parts.tsx';
import { Copy } from './Copy.tsx';
import { linkOf } from './link.ts';
import type { ResultProps } from './load.ts';

/** What is done with a result: its link copied, printed, left for a new one. */
export const Share = ({ session, state, details, arrival }: ResultProps) => (
  <div class="row noprint top-aligned">
    <Copy details={details} words="link" icon="link" text={() => linkOf(session, state)} />
    <button class="btn" type="button" onClick={() => arrival().finally(() => print())}>
      <Icon name="print" />
      {details.say('print')}
    </button>
    <a class="again" href={session.address({ ...state, answers: {}, lists: {}, checked: undefined })}>
      {session.t('again')}
    </a>
  </div>
);
