import type { Answers } from '../../../src/engine/model.ts';
import { allRulings, type Rulings } from '../support-level/brute-force.ts';
import { FACTS, SITUATIONS, VERDICTS, valuesOf, WORST_FIRST } from '../support-level/situations.ts';

/** Answers as one number: per fact the number of its value, or one more where it is open, times its step. */
const STEPS = FACTS.map((_, fact) =>
  FACTS.slice(fact + 1).reduce((size, later) => size * (valuesOf(later).length + 1), 1),
);
const SIZE = (STEPS[0] ?? 0) * (valuesOf(FACTS[0] ?? '').length + 1);

const openDigit = (fact: number): number => valuesOf(FACTS[fact] ?? '').length;

function digit(fact: number, value: string | undefined): number {
  const number = valuesOf(FACTS[fact] ?? '').indexOf(value ?? '');
  return number < 0 ? openDigit(fact) : number;
}

/** The number of answers, complete or not. */
export const numberOf = (answers: Answers): number =>
  FACTS.reduce((sum, id, fact) => sum + digit(fact, answers[id]) * (STEPS[fact] ?? 0), 0);

/** How far the number of answers goes when one of them becomes another. */
export const step = (id: string, from: string | undefined, to: string): number => {
  const fact = FACTS.indexOf(id);
  return (digit(fact, to) - digit(fact, from)) * (STEPS[fact] ?? 0);
};

/**
 * Per verdict and number of answers the ranks still possible, a bit each, the worst lowest: every completion ruled on
 * by the oracle, and united over whatever is open. Shares nothing with the engine.
 */
export function possibleRanks(): Record<string, Uint8Array> {
  const rulings = allRulings();
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, united(verdict, rulings[verdict] as Rulings)]));
}

function united(verdict: string, { different, inSituation }: Rulings): Uint8Array {
  const bits = different.map((ruling) => 1 << (WORST_FIRST[verdict]?.indexOf(ruling.verdict) ?? 0));
  const possible = new Uint8Array(SIZE);
  NUMBERS.forEach((number, situation) => {
    possible[number] = bits[inSituation[situation] ?? 0] ?? 0;
  });
  FACTS.forEach((_, fact) => {
    unite(possible, fact);
  });
  return possible;
}

const NUMBERS = SITUATIONS.map(numberOf);

/** Fills in what holds while a fact is open, from what holds for each of its values. */
function unite(possible: Uint8Array, fact: number): void {
  const [size, own] = [openDigit(fact), STEPS[fact] ?? 0];
  const block = own * (size + 1);
  for (let begin = 0; begin < SIZE; begin += block) {
    for (let rest = begin; rest < begin + own; rest++) {
      let any = 0;
      for (let value = 0; value < size; value++) any |= possible[rest + value * own] ?? 0;
      possible[rest + size * own] = any;
    }
  }
}

/** The values that bits stand for, worst first. */
export const valuesIn = (verdict: string, bits: number): string[] =>
  (WORST_FIRST[verdict] ?? []).filter((_, rank) => bits & (1 << rank));
