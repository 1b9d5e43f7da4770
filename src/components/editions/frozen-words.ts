import type { Answers } from '../../engine/model.ts';
import type { Strings } from '../../schema/strings.ts';

/** The words of a wizard as far as they name its questions, answers and verdicts. */
interface Naming {
  facts?: Record<string, { short: string; values?: Record<string, { label: string }>; unknown?: { label: string } }>;
  lists?: Record<string, { short?: string }>;
  verdicts?: Record<string, { name: string }>;
}

const namingOf = (words: Strings | undefined): Naming => (words ?? {}) as unknown as Naming;

/** Answers as an edition words them. */
export function answersInWords(
  words: Strings | undefined,
  answers: Answers,
  given: (question: string, value: string) => string,
): string {
  const { facts = {} } = namingOf(words);
  const said = Object.entries(answers).map(([id, value]) => {
    const fact = facts[id];
    return given(fact?.short ?? id, fact?.values?.[value]?.label ?? fact?.unknown?.label ?? value);
  });
  return said.join('; ');
}

/** How an edition calls the item that is decided. */
export function decisionName(words: Strings | undefined, decision: string): string {
  const { verdicts, facts, lists } = namingOf(words);
  return verdicts?.[decision]?.name ?? lists?.[decision]?.short ?? facts?.[decision]?.short ?? decision;
}
