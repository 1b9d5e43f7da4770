import type { Answers } from '../../../src/engine/model.ts';
import { type Comparable, merged, type Rulings } from './brute-force.ts';
import { FACTS, STRIDE, VERDICTS, valuesOf } from './situations.ts';

const strideOf = (fact: string): number => STRIDE[fact] ?? 0;

/** The numbers of all situations that answers leave open. */
export function completions(answers: Answers): number[] {
  let begun = [0];
  for (const fact of FACTS) {
    const steps = possible(fact, answers).map((value) => value * strideOf(fact));
    begun = steps.flatMap((step) => begun.map((situation) => situation + step));
  }
  return begun;
}

/** The numbers of the values that a fact may still have: all of them when it is not answered, or "I don't know". */
function possible(fact: string, answers: Answers): number[] {
  const numbers = valuesOf(fact).map((_, number) => number);
  const answered = numbers.filter((number) => valuesOf(fact)[number] === answers[fact]);
  return answered.length > 0 ? answered : numbers;
}

/** What answers come to, verdict by verdict, by going through every completion. */
export function bruteForce(rulings: Record<string, Rulings>, answers: Answers): Record<string, Comparable> {
  const open = completions(answers);
  const free = FACTS.filter((fact) => possible(fact, answers).length > 1);
  const starts = Object.fromEntries(
    free.map((fact) => [fact, completions({ ...answers, [fact]: valuesOf(fact)[0] ?? '' })]),
  );
  return Object.fromEntries(
    VERDICTS.map((verdict) => {
      const known = rulings[verdict] as Rulings;
      const ruled = merged(verdict, holding(known, open));
      if (ruled.verdict !== 'depends') return [verdict, ruled];
      return [verdict, { ...ruled, on: free.filter((fact) => matters(fact, starts[fact] ?? [], known)) }];
    }),
  );
}

function holding({ different, inSituation }: Rulings, open: number[]) {
  const numbers = new Set<number | undefined>();
  for (const situation of open) numbers.add(inSituation[situation]);
  return different.filter((_, number) => numbers.has(number));
}

/** Does the value change with this fact in some situation, all else staying as it is? */
function matters(fact: string, starts: number[], { different, inSituation }: Rulings): boolean {
  const value = different.map(({ verdict }) => verdict);
  const steps = valuesOf(fact).map((_, number) => number * strideOf(fact));
  return starts.some((start) => {
    const first = value[inSituation[start] ?? -1];
    return steps.some((step) => value[inSituation[start + step] ?? -1] !== first);
  });
}
