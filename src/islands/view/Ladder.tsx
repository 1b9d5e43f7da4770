import type { ComponentChildren } from 'preact';
import type { Finding } from '../../engine/decide.ts';
import { verdictWord } from '../sentences.ts';
import { rungsOf, type Session } from '../session.ts';
import type { State } from '../state.ts';
import { Status } from './parts.tsx';

interface Props {
  session: Session;
  state: State;
  /** Which of its names heads a rung. */
  name: 'name' | 'short';
  /** What stands under a rung. */
  children: (verdict: string, finding: Finding) => ComponentChildren;
}

/** The verdicts that have a mark as joined rungs, from the ground up. */
export const Ladder = ({ session, state, name, children }: Props) => (
  <ol class="ladder">
    {rungsOf(session).map(([verdict, mark]) => {
      const finding = state.findings[verdict];
      if (!finding) return null;
      const tone = session.tone(verdict, finding.verdict);
      return (
        <li key={verdict} data-s={tone}>
          <span class="rung" aria-hidden="true">
            {mark}
          </span>
          <h3>{session.words.verdicts[verdict]?.[name]}</h3>
          <Status tone={tone}>{verdictWord(session, verdict, finding.verdict)}</Status>
          <div class="stack g2">{children(verdict, finding)}</div>
        </li>
      );
    })}
  </ol>
);
