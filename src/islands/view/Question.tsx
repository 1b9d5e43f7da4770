import { Fragment } from 'preact';
import { RESULT } from '../../engine/fragment.ts';
import { UNKNOWN } from '../../engine/model.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { ChoiceWords } from '../words.ts';
import { Note } from './parts.tsx';

interface Props {
  session: Session;
  state: State;
  fact: string;
  /** Whether the reader went on without an answer. */
  missing: boolean;
  choose: (fact: string, value: string | null) => void;
}

/** One question with its choices; "I don't know" comes last. */
export function Question({ session, state, fact, missing, choose }: Props) {
  const { words, t, Elsewhere } = session;
  const asked = words.facts[fact];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get(fact);
    choose(fact, typeof value === 'string' ? value : null);
  };
  return (
    <form key={fact} class="stack g5" onSubmit={submit}>
      <fieldset class="stack g5" aria-describedby={describedBy(asked?.hint, missing)}>
        <legend>
          <h1 tabIndex={-1}>{asked?.question}</h1>
        </legend>
        {asked?.hint && (
          <p class="lede" id="about">
            {asked.hint}
          </p>
        )}
        {Elsewhere && <Elsewhere session={session} state={state} fact={fact} />}
        {missing && (
          <div id="missing">
            <Note tone="no">
              <p>{t('question.missing')}</p>
            </Note>
          </div>
        )}
        <Choices session={session} fact={fact} chosen={state.answers[fact]} />
      </fieldset>
      <Actions session={session} state={state} />
    </form>
  );
}

const Actions = ({ session: { t, href }, state: { answers, policy } }: Pick<Props, 'session' | 'state'>) => (
  <div class="row">
    <button class="btn go lg" type="submit">
      {t('question.continue')}
    </button>
    {Object.keys(answers).length > 0 && (
      <>
        <a href={href(answers, policy, RESULT)}>{t('question.early')}</a>
        <a href={href({}, policy)}>{t('again')}</a>
      </>
    )}
  </div>
);

const describedBy = (hint: string | undefined, missing: boolean) =>
  [hint && 'about', missing && 'missing'].filter(Boolean).join(' ') || undefined;

/** More choices than this stand side by side where there is room. */
const MANY = 9;

function Choices({ session, fact, chosen }: { session: Session; fact: string; chosen: string | undefined }) {
  const { compiled, words, t } = session;
  const values = compiled.wizard.facts.find(({ id }) => id === fact)?.values ?? [];
  const offered = words.facts[fact];
  const option = (value: string, choice: ChoiceWords | undefined) => (
    <Choice fact={fact} value={value} choice={choice} checked={chosen === value} />
  );
  return (
    <div class={values.length > MANY ? 'choices many' : 'choices'}>
      {values.map((value) => (
        <Fragment key={value}>
          {words.groups?.[fact]?.[value] && <h2 class="h3 group">{words.groups[fact][value]}</h2>}
          {option(value, offered?.values[value])}
        </Fragment>
      ))}
      <p class="meta or">{t('question.or')}</p>
      {option(UNKNOWN, offered?.unknown)}
    </div>
  );
}

interface ChoiceProps {
  fact: string;
  value: string;
  choice: ChoiceWords | undefined;
  checked: boolean;
}

const Choice = ({ fact, value, choice, checked }: ChoiceProps) => (
  <label class="opt">
    <input type="radio" name={fact} value={value} defaultChecked={checked} />
    <span>
      <b>{choice?.label}</b>
      {choice?.hint && <span class="meta blk">{choice.hint}</span>}
    </span>
  </label>
);
