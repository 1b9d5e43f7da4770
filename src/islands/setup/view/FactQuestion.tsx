import { UNKNOWN } from '../../../engine/model.ts';
import type { SetupSession } from '../session.ts';
import { type Choice, Choices } from './Choices.tsx';

interface Props {
  session: SetupSession;
  fact: string;
  answer: string | undefined;
  missing: boolean;
  choose: (value: string) => void;
}

/** One question with its choices; "I don't know" comes last. */
export function FactQuestion({ session, fact, answer, missing, choose }: Props) {
  const words = session.words.facts[fact];
  const values = session.items.wizard.facts.find(({ id }) => id === fact)?.values ?? [];
  const choices = values.filter((value) => value !== UNKNOWN).map((value): Choice => [value, words?.values[value]]);
  return (
    <Choices
      session={session}
      name={fact}
      question={words?.question}
      hint={words?.hint}
      guides={session.props.guides[fact]}
      choices={choices}
      groups={session.words.groups?.[fact]}
      unknown={words?.unknown}
      chosen={answer}
      missing={missing}
      choose={choose}
    />
  );
}
