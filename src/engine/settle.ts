import { DEPENDS, type Finding } from './decide.ts';
import type { Wizard } from './model.ts';

/** What the answer to one question does for verdicts that are open. */
export interface Settling {
  fact: string;
  /** Verdicts that are certain with any answer to it. */
  settles: string[];
  /** Verdicts that turn on it and on other questions too. */
  helps: string[];
}

/**
 * The questions that open verdicts turn on, in the order of the questions. One that is not asked here is left out.
 * @param findings as `decide` gives them
 */
export function settling({ facts }: Wizard, findings: Record<string, Pick<Finding, 'verdict' | 'on'>>): Settling[] {
  const open = Object.entries(findings).filter(([, { verdict }]) => verdict === DEPENDS);
  return facts
    .filter(({ asked }) => asked !== false)
    .map(({ id: fact }) => {
      const turning = open.filter(([, { on = [] }]) => on.includes(fact));
      const alone = ([, { on = [] }]: (typeof open)[number]) => on.length === 1;
      return {
        fact,
        settles: turning.filter(alone).map(([verdict]) => verdict),
        helps: turning.filter((one) => !alone(one)).map(([verdict]) => verdict),
      };
    })
    .filter(({ settles, helps }) => settles.length + helps.length > 0);
}
