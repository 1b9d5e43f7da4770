import fc from 'fast-check';
import { type Answers, UNKNOWN } from '../../../src/engine/model.ts';
import { FACTS, valuesOf } from '../support-level/situations.ts';

/** Per headline of the support level a share link's query that it sums up. */
export const HEADLINES: Record<string, string> = {
  'no-route': 'partner=none&issue=general&setup=ok',
  evaluation: 'partner=silver&issue=general&system=evaluation&setup=not-ok&opener=other',
  nfr: 'partner=silver&issue=audio&system=nfr&setup=ok',
  'not-included': 'partner=bronze&issue=audio&hosting=on-premise&product=other&setup=ok',
  blocked: 'partner=bronze&issue=general&hosting=hosted&system=production&size=5-64sc&setup=not-ok',
  'advice-only': 'partner=gold&issue=call-fraud&system=production&size=over-64sc&setup=ok&opener=admin',
  'level-3': 'partner=gold&issue=sip-trunk&hosting=hosted&system=production&size=5-64sc&setup=ok&opener=admin',
  'level-2': 'partner=bronze&issue=teams&hosting=hosted&system=production&size=5-64sc&setup=ok&opener=admin',
  'level-1':
    'partner=bronze&issue=general&hosting=on-premise&product=other&system=production&extensions=up-to-20&setup=ok&opener=admin',
  'level-1-perhaps-3':
    'partner=package&issue=general&hosting=on-premise&product=free&system=production&extensions=over-20&setup=ok&opener=admin',
  'conditional-3': 'partner=silver&issue=audio&hosting=self-hosted&system=production&size=5-64sc&setup=ok&opener=admin',
  'conditional-1-perhaps-3':
    'partner=silver&issue=upgrade&hosting=self-hosted&system=production&size=single-4sc&setup=ok&opener=admin',
  'conditional-1':
    'partner=package&issue=upgrade&hosting=on-premise&product=other&system=production&extensions=up-to-20&setup=ok&opener=admin',
  'beyond-level-1': 'partner=bronze&issue=audio&hosting=hosted&system=production&size=5-64sc&setup=ok&opener=admin',
  'levels-known':
    'partner=bronze&issue=general&hosting=self-hosted&product=other&system=production&extensions=over-20&setup=ok&opener=unknown',
  'at-least-1': 'partner=bronze&issue=general&hosting=unknown&product=other&system=production&size=5-64sc&setup=ok',
  depends: 'partner=bronze',
};

/** The answers of a query that names no edition. */
export const answersOf = (query: string): Answers => Object.fromEntries(new URLSearchParams(query));

const complete = fc.record(Object.fromEntries(FACTS.map((fact) => [fact, fc.constantFrom(...valuesOf(fact))])));

/** Half of the facts answered, a quarter each "I don't know" and not answered yet. */
const partial = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => [
      fact,
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...valuesOf(fact)) },
        { weight: 1, arbitrary: fc.constant(UNKNOWN) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ]),
  ),
);

/** Complete and partial answers by turns, the same in every run, and after them one for every headline. */
export function sample(count: number): Answers[] {
  const seeded = { numRuns: count / 2, seed: 20_261_122 };
  const drawn: Answers[] = [...fc.sample(complete, seeded), ...JSON.parse(JSON.stringify(fc.sample(partial, seeded)))];
  return [...drawn, ...Object.values(HEADLINES).map(answersOf)];
}
