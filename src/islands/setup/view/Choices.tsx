import { type ComponentChildren, Fragment } from 'preact';
import { UNKNOWN } from '../../../engine/model.ts';
import { Note } from '../../view/parts.tsx';
import type { ChoiceWords } from '../../words.ts';
import type { Guide } from '../props.ts';
import type { SetupSession } from '../session.ts';
import { Guides } from './Guides.tsx';

export type Choice = [value: string, words: ChoiceWords | undefined];

interface Props {
  session: SetupSession;
  /** Name of the group, unlike any other on the page. */
  name: string;
  question: string | undefined;
  hint?: string | undefined;
  guides?: readonly Guide[] | undefined;
  choices: readonly Choice[];
  /** Headings that stand before some of the choices. */
  groups?: Record<string, string> | undefined;
  unknown: ChoiceWords | undefined;
  chosen: string | undefined;
  missing: boolean;
  choose: (value: string) => void;
  children?: ComponentChildren;
}

/** A question with one choice to be made. */
export function Choices({ session, name, question, hint, guides = [], missing, ...group }: Props) {
  const { children, ...options } = group;
  const about = `about-${name}`;
  const gap = `missing-${name}`;
  const described = [(hint || guides.length > 0) && about, missing && gap].filter(Boolean).join(' ');
  return (
    <fieldset class="asked" aria-describedby={described || undefined} data-missing={missing || undefined}>
      <legend>{question}</legend>
      {(hint || guides.length > 0) && (
        <p class="meta" id={about}>
          {hint} <Guides session={session} guides={guides} />
        </p>
      )}
      {children}
      {missing && (
        <div id={gap}>
          <Note tone="no">
            <p>{session.t('question.missing')}</p>
          </Note>
        </div>
      )}
      <Options session={session} name={name} {...options} />
    </fieldset>
  );
}

type OptionsProps = Pick<Props, 'session' | 'name' | 'choices' | 'groups' | 'unknown' | 'chosen' | 'choose'>;

/** More choices than this stand side by side where there is room. */
const MANY = 9;

/** The choices, "I don't know" last. */
export function Options({ session, name, choices, groups = {}, unknown, chosen, choose }: OptionsProps) {
  const option = ([value, words]: Choice) => (
    <label class="opt" key={value}>
      <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
      <span>
        <b>{words?.label}</b>
        {words?.hint && <span class="meta blk">{words.hint}</span>}
      </span>
    </label>
  );
  return (
    <div class={choices.length > MANY ? 'choices many' : 'choices'}>
      {choices.map((choice) => (
        <Fragment key={choice[0]}>
          {groups[choice[0]] && <h2 class="h3">{groups[choice[0]]}</h2>}
          {option(choice)}
        </Fragment>
      ))}
      <p class="meta or">{session.t('question.or')}</p>
      {option([UNKNOWN, unknown])}
    </div>
  );
}
