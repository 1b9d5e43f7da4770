import { OVERALL } from '../../../engine/items.ts';
import { TO_KNOW } from '../../../engine/marks.ts';
import { Icon, Status } from '../../view/parts.tsx';
import { itemName, verdictOf } from '../item.ts';
import type { SetupSession } from '../session.ts';
import type { SetupState } from '../state.ts';

/** What the answers given so far settle, item by item, beside the questions. */
export function Known({ session, state }: { session: SetupSession; state: SetupState }) {
  const { [OVERALL]: overall, ...items } = state.findings;
  const judged = Object.entries(items).filter(([, { scope }]) => scope !== TO_KNOW);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: It scrolls where it is higher than the window.
    <aside class="panel stack g4 stick" aria-live="polite" aria-labelledby="known" tabIndex={0}>
      <h2 class="h3" id="known">
        {session.t('known.title')}
      </h2>
      {overall ? (
        <p>
          <Status tone={session.tone(OVERALL, overall.verdict)}>
            {session.words.verdicts[OVERALL]?.values[overall.verdict]}
          </Status>
        </p>
      ) : (
        <p class="meta">{session.say('nothing')}</p>
      )}
      {overall && (
        <dl class="kv plain known">
          {judged.map(([item, { verdict }]) => (
            <div key={item}>
              <dt>{itemName(session, state, item, 'short')}</dt>
              <dd>
                <Status tone={session.tone(item, verdict)}>{verdictOf(session, item, verdict)}</Status>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="meta row tight">
        <Icon name="lock" />
        <span>{session.t('known.private')}</span>
      </p>
    </aside>
  );
}
