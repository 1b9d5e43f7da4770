import { nextQuestion } from '../../../engine/ask.ts';
import { compile } from '../../../engine/compile.ts';
import { RESULT } from '../../../engine/fragment.ts';
import { encode } from '../../../engine/link.ts';
import type { Answers, Fact, Wizard } from '../../../engine/model.ts';

/** A link as a macro may hold it. */
export interface Example {
  kind: 'begun' | 'soFar' | 'whole';
  /** Behind the address of the wizard. */
  query: string;
}

const likeliest = ({ values, weights }: Fact): string => values[weights.indexOf(Math.max(...weights))] as string;

/**
 * Links of a wizard, from its likeliest answers: one that leaves the rest to be asked, one that opens the result so
 * far, and one that opens the whole result. No likeliest setup is whole, so a wizard about items has no such link.
 * @param policy the edition
 */
export function examplesOf(wizard: Wizard, policy: string): Example[] {
  const [first] = wizard.facts;
  const begun = encode(wizard, first ? { [first.id]: likeliest(first) } : {}, policy);
  return [
    { kind: 'begun', query: begun },
    { kind: 'soFar', query: `${begun}#${RESULT}` },
    ...(wizard.overall ? [] : [{ kind: 'whole' as const, query: encode(wizard, wholeAnswers(wizard), policy) }]),
  ];
}

function wholeAnswers(wizard: Wizard): Answers {
  const compiled = compile(wizard);
  const answers: Answers = {};
  for (let next = nextQuestion(compiled, answers); next !== null; next = nextQuestion(compiled, answers))
    answers[next] = likeliest(wizard.facts.find(({ id }) => id === next) as Fact);
  return answers;
}
