import { RESULT } from '../../../engine/fragment.ts';
import type { Topic } from '../../../engine/model.ts';
import { Damage } from '../../view/Damage.tsx';
import { Icon } from '../../view/parts.tsx';
import { asSharedState } from '../as-state.ts';
import type { Actions, Drafting } from '../drafting.ts';
import { listNamed, type SetupSession } from '../session.ts';
import { nothingOf, type SetupState } from '../state.ts';
import { FactQuestion } from './FactQuestion.tsx';
import { Known } from './Known.tsx';
import { ListQuestion } from './ListQuestion.tsx';

/** What the views of a topic are drawn from. */
export interface TopicProps {
  session: SetupSession;
  state: SetupState;
  topic: Topic;
  /** Questions that the reader went on without. */
  missing: readonly string[];
  drafting: Drafting;
  actions: Actions;
}

/** All questions of a topic that can matter, and beside them what is known so far. */
export const TopicView = (props: TopicProps) => (
  <div class="cols">
    <div class="stack g6 form">
      <Head {...props} />
      <Damage session={props.session} state={asSharedState(props.state)} />
      <Questions {...props} />
    </div>
    <Known session={props.session} state={props.state} />
  </div>
);

function Head({ session, state, topic }: TopicProps) {
  const topics = session.items.wizard.topics ?? [];
  const place = topics.indexOf(topic);
  const before = topics[place - 1];
  return (
    <div class="stack g3">
      {before && (
        <p class="row">
          <a class="btn ghost pull" href={session.address(state, before.id)} data-back>
            <Icon name="back" />
            {session.t('question.back')}
          </a>
        </p>
      )}
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{session.say('topic', { number: place + 1, count: topics.length })}</p>
      </div>
      <ol class="steps" aria-hidden="true">
        {topics.map(({ id }, index) => (
          <li key={id} class={index <= place ? 'on' : undefined} />
        ))}
      </ol>
    </div>
  );
}

function Questions(props: TopicProps) {
  const { session, state, topic, actions } = props;
  const words = session.words.topics[topic.id];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.goOn();
  };
  return (
    <form key={topic.id} class="stack g5 topic" noValidate onSubmit={submit}>
      <div class="stack g2">
        <h1 tabIndex={-1}>{words?.title}</h1>
        <p class="lede">{words?.lede}</p>
      </div>
      {topic.asks
        .filter((id) => isAsked(state, id))
        .map((id) => (
          <Question key={id} {...props} id={id} />
        ))}
      <div class="row">
        <button class="btn go lg" type="submit">
          {session.t('question.continue')}
        </button>
        {Object.keys(state.findings).length > 0 && (
          <a href={session.address(state, RESULT)}>{session.t('question.early')}</a>
        )}
        {Object.keys(state.answers).length + Object.keys(state.lists).length > 0 && (
          <a href={session.address(nothingOf(state))}>{session.t('again')}</a>
        )}
      </div>
    </form>
  );
}

/** Whether a question is on show: it is to be asked now, or it has been answered and that counts. */
const isAsked = ({ now, answers, lists, idle }: SetupState, id: string): boolean =>
  now.includes(id) || lists[id] !== undefined || (answers[id] !== undefined && !idle.includes(id));

function Question({ id, ...props }: TopicProps & { id: string }) {
  const { session, state, missing, actions } = props;
  if (session.words.lists[id]) return <ListQuestion {...props} list={listNamed(session, id)} />;
  return (
    <FactQuestion
      session={session}
      fact={id}
      answer={state.answers[id]}
      missing={missing.includes(id)}
      choose={(value) => actions.answer(id, value)}
    />
  );
}
