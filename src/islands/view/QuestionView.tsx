import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { Answers } from './Answers.tsx';
import { Damage } from './Damage.tsx';
import { QuestionHead } from './Head.tsx';
import { Known } from './Known.tsx';
import { Question } from './Question.tsx';

interface Props {
  session: Session;
  state: State;
  fact: string;
  missing?: boolean;
  choose?: (fact: string, value: string | null) => void;
}

/** One question, the answers so far below it and what they settle beside it. */
export const QuestionView = ({ session, state, fact, missing = false, choose = () => {} }: Props) => (
  <div class="cols">
    <div class="stack g6 form">
      <QuestionHead session={session} state={state} fact={fact} />
      <Damage session={session} state={state} />
      <Question session={session} state={state} fact={fact} missing={missing} choose={choose} />
      {Object.keys(state.answers).length > 0 && (
        <section class="stack g2">
          <h2 class="h3">{session.t('answers.soFar')}</h2>
          <Answers session={session} state={state} />
        </section>
      )}
    </div>
    <Known session={session} state={state} />
  </div>
);
