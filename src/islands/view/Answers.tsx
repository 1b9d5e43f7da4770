import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { labelOf } from '../words.ts';
import { ShortLink } from './parts.tsx';

interface Props {
  session: Session;
  state: State;
  /** One above the other, for a narrow column. */
  slim?: boolean;
}

/** The answers given, each with a link that asks it again and keeps the others. */
export const Answers = ({ session: { words, t, href }, state: { answers, policy, idle }, slim }: Props) => (
  <dl class={slim ? 'kv plain slim' : 'kv plain'}>
    {Object.entries(answers).map(([fact, value]) => (
      <div key={fact}>
        <dt>{words.facts[fact]?.short}</dt>
        <dd>
          {labelOf(words, fact, value)}
          {idle.includes(fact) && <span class="meta blk">{t('answers.idle')}</span>}
        </dd>
        <dd class="noprint">
          <ShortLink
            href={href(answers, policy, fact)}
            short={t('answers.change')}
            full={words.facts[fact]?.change ?? t('answers.change')}
          />
        </dd>
      </div>
    ))}
  </dl>
);
