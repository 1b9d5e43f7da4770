import { oracle } from './oracle.ts';
import type { Ruling } from './ruling.ts';
import { SITUATIONS, VERDICTS, WORST_FIRST } from './situations.ts';

/** The rulings on one verdict: each different one once, and which of them holds in each situation. */
export interface Rulings {
  different: Ruling[];
  inSituation: Uint16Array;
}

/** What is compared of a ruling or a finding: all that matters, sets without their order. */
export interface Comparable extends Omit<Ruling, 'clauses' | 'readings'> {
  possible?: string[];
  on?: string[];
  conditions?: string[];
  clauses: Iterable<string>;
  readings: Iterable<string>;
}

/** Two are equal when their signatures are. */
export function signature(given: Comparable | undefined): string {
  if (!given) return 'nothing';
  const { verdict, possible, condition, conditions, reasons } = given;
  const [on, hangsOn, clauses, readings] = [given.on, conditions, given.clauses, given.readings].map(sorted);
  return JSON.stringify({ verdict, possible, on, condition, conditions: hangsOn, reasons, clauses, readings });
}

const sorted = (ids: Iterable<string> | undefined): string[] | undefined => ids && [...ids].sort();

/** The oracle asked about every situation. */
export function allRulings(): Record<string, Rulings> {
  const found = Object.fromEntries(VERDICTS.map((verdict) => [verdict, new Collection()]));
  SITUATIONS.forEach((answers, situation) => {
    const rulings = oracle(answers);
    for (const verdict of VERDICTS) found[verdict]?.add(situation, rulings[verdict] as Ruling);
  });
  return found;
}

/** The ruling on a verdict in one situation. */
export function rulingIn(rulings: Record<string, Rulings>, verdict: string, situation: number): Ruling {
  const { different = [], inSituation = [] } = rulings[verdict] ?? {};
  return different[inSituation[situation] ?? -1] as Ruling;
}

class Collection implements Rulings {
  readonly different: Ruling[] = [];
  readonly inSituation = new Uint16Array(SITUATIONS.length);
  private readonly numbers = new Map<string, number>();

  add(situation: number, ruling: Ruling): void {
    const key = signature(ruling);
    const number = this.numbers.get(key) ?? this.different.push(ruling) - 1;
    this.numbers.set(key, number);
    this.inSituation[situation] = number;
  }
}

/** What rulings of the situations still open come to: what they agree on, or `depends`; citations are those of all. */
export function merged(verdict: string, rulings: Ruling[]): Comparable {
  const possible = WORST_FIRST[verdict]?.filter((value) => rulings.some((ruling) => ruling.verdict === value)) ?? [];
  const [agreed = '', other] = possible;
  return {
    ...(other === undefined
      ? { verdict: agreed, ...hanging(rulings), ...refused(rulings) }
      : { verdict: 'depends', possible }),
    clauses: new Set(rulings.flatMap(({ clauses }) => [...clauses])),
    readings: new Set(rulings.flatMap(({ readings }) => [...readings])),
  };
}

function hanging(rulings: Ruling[]): Pick<Comparable, 'condition' | 'conditions'> {
  const conditions = [...new Set(rulings.flatMap(({ condition }) => condition ?? []))];
  return conditions.length > 1 ? { conditions } : { condition: conditions[0] };
}

function refused(rulings: Ruling[]): Pick<Comparable, 'reasons'> {
  const [first, ...rest] = rulings.map(({ reasons }) => reasons);
  return { reasons: first?.filter((reason) => rest.every((reasons) => reasons?.includes(reason))) };
}
