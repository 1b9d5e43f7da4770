import { nextQuestion } from '../../engine/ask.ts';
import type { ChangeLine } from '../../engine/change-lines.ts';
import { RESULT } from '../../engine/fragment.ts';
import type { Answers } from '../../engine/model.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { Icon } from '../view/parts.tsx';
import { labelOf } from '../words.ts';
import { saidOf } from './changes.ts';
import { Either } from './Either.tsx';
import { Filled } from './Filled.tsx';
import type { ExplainedProps } from './props.ts';

/** More lines than these are folded away. */
const MOST_LINES = 4;

/** Other answers with what they do, one line each; every answer leads to its result. */
export function Lines({ lines, ...props }: ExplainedProps & { lines: ChangeLine[] }) {
  const [shown, rest] = [lines.slice(0, MOST_LINES), lines.slice(MOST_LINES)];
  return (
    <>
      <List {...props} lines={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{props.explaining.t('change.rest', { count: rest.length })}</summary>
          <List {...props} lines={rest} />
        </details>
      )}
    </>
  );
}

const List = ({ lines, ...props }: ExplainedProps & { lines: ChangeLine[] }) => (
  <ul class="rows">
    {lines.map((line) => (
      <li key={JSON.stringify(line.values)} class="stack g1">
        <p>
          <Other {...props} line={line} />
        </p>
        <Effects {...props} line={line} />
      </li>
    ))}
  </ul>
);

/** One other answer, or two together. */
function Other({ line, ...props }: ExplainedProps & { line: ChangeLine }) {
  const [first = '', second] = Object.keys(line.values);
  const one = <Values {...props} line={line} fact={first} />;
  if (second === undefined) return one;
  const two = <Values {...props} line={line} fact={second} />;
  return <Filled pieces={props.explaining.pieces('change.two')} gaps={{ first: one, second: two }} />;
}

/** The values of one fact, each linked to its result; beside it the other fact takes the first of its values. */
function Values({ session, state, explaining, line, fact }: ExplainedProps & { line: ChangeLine; fact: string }) {
  const firsts = Object.fromEntries(Object.entries(line.values).map(([id, [value = '']]) => [id, value]));
  const values = (
    <Either of={line.values[fact] ?? []} locale={session.locale}>
      {(value) => (
        <a key={value} href={resultOf(session, state, { ...firsts, [fact]: value })}>
          {labelOf(session.words, fact, value)}
        </a>
      )}
    </Either>
  );
  const question = session.words.facts[fact]?.short ?? fact;
  return <Filled pieces={explaining.pieces('change.one', { question })} gaps={{ values }} />;
}

/** The address of the result that other answers give, whether or not they leave questions. */
function resultOf({ compiled, href }: Session, { answers, policy }: State, other: Answers): string {
  const changed = { ...answers, ...other };
  return href(changed, policy, nextQuestion(compiled, changed) === null ? '' : RESULT);
}

const Effects = ({ session, explaining: { t }, line }: ExplainedProps & { line: ChangeLine }) => (
  <ul>
    {saidOf(session, line.effects).map(({ tone, certain, ...words }) => (
      <li key={words.verdicts} class="effect" data-s={tone}>
        <Icon name={tone} />
        <span>{t(certain ? 'change.certain' : 'change.open-end', words)}</span>
      </li>
    ))}
  </ul>
);
