import { type Fact, UNKNOWN } from '../../engine/model.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { choiceOf } from '../words.ts';
import { MOST_KEYS, valueOfKey } from './keys.ts';

interface Props {
  session: Session;
  state: State;
  fact: Fact;
  answer: (fact: string, value: string | undefined) => void;
  /** Answers by a key, and moves on. */
  goOn: (fact: string, value: string | undefined) => void;
}

/** Whether the answer to a question can change nothing beside the other answers. */
const isIdle = ({ answers, left, idle }: State, fact: string) =>
  answers[fact] === undefined ? !left.includes(fact) : idle.includes(fact);

/** One question of the page with all of them; what cannot matter stays, and says so. */
export function FactField(props: Props) {
  const { session, state, fact } = props;
  const idle = isIdle(state, fact.id);
  const Field = fact.values.length > MOST_KEYS ? ListField : KeysField;
  return (
    <fieldset id={`all-${fact.id}`} class="ask" data-idle={idle || undefined}>
      <legend>
        {session.words.facts[fact.id]?.question} {idle && <span class="meta">{session.t('all.idle')}</span>}
      </legend>
      <Field {...props} />
    </fieldset>
  );
}

function KeysField({ session, state, fact, answer, goOn }: Props) {
  const press = (event: KeyboardEvent) => {
    const value = valueOfKey(event.key, fact.values);
    if (value === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goOn(fact.id, value);
  };
  return (
    <div class="picks">
      {[...fact.values, UNKNOWN].map((value, index) => (
        <label key={value} class="pick">
          <input
            type="radio"
            name={fact.id}
            value={value}
            checked={state.answers[fact.id] === value}
            onChange={() => answer(fact.id, value)}
            onKeyDown={press}
          />
          <span class="key" aria-hidden="true">
            {value === UNKNOWN ? 0 : index + 1}
          </span>
          {choiceOf(session.words, fact.id, value).label}
        </label>
      ))}
    </div>
  );
}

function ListField({ session, state, fact, answer, goOn }: Props) {
  const { words, t } = session;
  const chosen = state.answers[fact.id] ?? '';
  const chosenIn = (event: Event) => (event.currentTarget as HTMLSelectElement).value || undefined;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    goOn(fact.id, chosenIn(event));
  };
  return (
    <select
      class="in"
      name={fact.id}
      aria-label={words.facts[fact.id]?.question}
      value={chosen}
      onChange={(event) => answer(fact.id, chosenIn(event))}
      onKeyDown={press}
    >
      <option value="">{t('all.choose')}</option>
      {[...fact.values, UNKNOWN].map((value) => (
        <option key={value} value={value}>
          {choiceOf(words, fact.id, value).label}
        </option>
      ))}
    </select>
  );
}
