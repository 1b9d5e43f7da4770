import { questionsLeft } from '../../engine/ask.ts';
import type { Answers } from '../../engine/model.ts';
import type { Session } from '../session.ts';
import { ALL, type State } from '../state.ts';
import { Damage } from '../view/Damage.tsx';
import { Known } from '../view/Known.tsx';
import { FactField } from './FactField.tsx';
import { following } from './keys.ts';

interface Props {
  session: Session;
  state: State;
  /** Puts other answers into the address, on this page. */
  replace: (answers: Answers) => void;
  /** Shows the result. */
  finish: (answers: Answers) => void;
}

/** All questions on one page, for those who know them: every one is a field, and the keyboard is enough. */
export function AllQuestions({ session, state, replace, finish }: Props) {
  const { compiled } = session;
  const order = compiled.wizard.facts.map(({ id }) => id);
  const answer = (fact: string, value: string | undefined) => replace(answered(state.answers, fact, value));
  const goOn = (fact: string, value: string | undefined) => {
    const answers = answered(state.answers, fact, value);
    replace(answers);
    focusField(following(order, questionsLeft(compiled, answers), fact));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    finish(state.answers);
  };
  return (
    <div class="cols">
      <form class="stack g6" id="all-questions" onSubmit={submit}>
        <Head session={session} state={state} />
        <Damage session={session} state={state} />
        <div class="fields">
          {compiled.wizard.facts.map((fact) => (
            <FactField key={fact.id} session={session} state={state} fact={fact} answer={answer} goOn={goOn} />
          ))}
        </div>
        <Actions session={session} state={state} />
      </form>
      <Known session={session} state={state} />
    </div>
  );
}

type Shown = Pick<Props, 'session' | 'state'>;

const Head = ({ session: { words, t, href }, state: { answers, policy } }: Shown) => (
  <div class="stack g3">
    <div class="row between">
      <p class="eye">{words.title}</p>
      <a href={href(answers, policy)}>{t('all.close')}</a>
    </div>
    <h1 tabIndex={-1}>{t('all.title')}</h1>
    <p class="meta">{t('all.keys')}</p>
  </div>
);

const Actions = ({ session: { t, href }, state: { left, policy } }: Shown) => (
  <div class="row">
    <button class="btn go lg" type="submit" id="all-finish">
      {t(left.length > 0 ? 'question.early' : 'all.finish')}
    </button>
    <a href={href({}, policy, ALL)}>{t('again')}</a>
  </div>
);

function answered(answers: Answers, fact: string, value: string | undefined): Answers {
  const { [fact]: _dropped, ...others } = answers;
  return value === undefined ? others : { ...others, [fact]: value };
}

/** Moves on to a field, its chosen answer if it has one; to the button when no question is left. */
export function focusField(fact: string | null): void {
  const place = fact === null ? document.getElementById('all-finish') : document.getElementById(`all-${fact}`);
  const field =
    place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input, select');
  (field ?? place)?.focus();
}
