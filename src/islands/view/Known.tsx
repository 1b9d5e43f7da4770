import { DEPENDS } from '../../engine/decide.ts';
import { possibleWords } from '../sentences.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { Ladder } from './Ladder.tsx';
import { Icon } from './parts.tsx';

/** What the answers given so far settle, beside the question. */
export const Known = ({ session, state }: { session: Session; state: State }) => (
  <aside class="panel stack g5 stick" aria-live="polite" aria-labelledby="known">
    <h2 class="h3" id="known">
      {session.t('known.title')}
    </h2>
    <Ladder session={session} state={state} name="short">
      {(verdict, finding) =>
        finding.verdict === DEPENDS && (
          <p class="meta">{session.t('known.possible', { values: possibleWords(session, verdict, finding) })}</p>
        )
      }
    </Ladder>
    <p class="meta row tight">
      <Icon name="lock" />
      <span>{session.t('known.private')}</span>
    </p>
  </aside>
);
