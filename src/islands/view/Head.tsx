import type { Session } from '../session.ts';
import { ALL, type Progress, progressOf, type State } from '../state.ts';
import { Icon } from './parts.tsx';

interface Props {
  session: Session;
  state: State;
}

/** The way back to the question before, once there is one. */
export function BackLink({ session, state, fact }: Props & { fact: string }) {
  const order = session.compiled.wizard.facts.map(({ id }) => id);
  const before = order.slice(0, order.indexOf(fact)).filter((id) => state.answers[id] !== undefined);
  const last = before.at(-1);
  if (last === undefined) return null;
  return (
    <p class="row">
      <a class="btn ghost pull" href={session.href(state.answers, state.policy, last)} data-back>
        <Icon name="back" />
        {session.t('question.back')}
      </a>
    </p>
  );
}

/** Name of the wizard, and how far the questions have come. */
export function QuestionHead({ session, state, fact }: Props & { fact: string }) {
  const progress = progressOf(session.compiled, state.answers, fact);
  return (
    <div class="stack g3">
      <BackLink session={session} state={state} fact={fact} />
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{progressWords(session, progress)}</p>
      </div>
      <Steps progress={progress} />
      <p class="meta">
        <a href={session.href(state.answers, state.policy, ALL)}>{session.t('all.open')}</a>
      </p>
    </div>
  );
}

const progressWords = ({ t }: Session, { number, more }: Progress) =>
  more === 0 ? t('question.last', { number }) : t('question.progress', { number, count: more });

const Steps = ({ progress: { number, more } }: { progress: Progress }) => (
  <ol class="steps" aria-hidden="true">
    {Array.from({ length: number + more }, (_, index) => (
      <li key={index} class={index < number ? 'on' : undefined} />
    ))}
  </ol>
);
