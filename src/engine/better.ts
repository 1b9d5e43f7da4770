import type { Compiled } from './compile.ts';
import { decide, type Finding } from './decide.ts';
import { DEPENDS } from './marks.ts';
import type { Answers } from './model.ts';

/** The worst value that a verdict may still have, as its place in the order from worst to best. */
const worst = ({ verdict, possible = [] }: Finding, values: readonly string[]): number =>
  values.indexOf(verdict === DEPENDS ? (possible[0] ?? '') : verdict);

/**
 * Whether other answers would make some verdict better than it is sure to be now.
 * @param others answers that take the place of those of the same facts
 */
export function wouldBeBetter(compiled: Compiled, answers: Answers, others: Answers): boolean {
  const [now, then] = [decide(compiled, answers), decide(compiled, { ...answers, ...others })];
  return compiled.wizard.verdicts.some(({ id, values }) => {
    const [before, after] = [now[id], then[id]];
    return before !== undefined && after !== undefined && worst(after, values) > worst(before, values);
  });
}
