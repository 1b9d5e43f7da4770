import { beyondReach, type Effect, pairChanges, singleChanges } from '../../engine/change.ts';
import { betterAndWorse, byChangeable, type ChangeGroups, changeLines } from '../../engine/change-lines.ts';
import { DEPENDS } from '../../engine/decide.ts';
import { type Settling, settling } from '../../engine/settle.ts';
import { verdictWord } from '../sentences.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { Tone } from '../tone.ts';

/** Everything that would change a result. */
export interface Outlook {
  /** The questions on which it still turns. */
  open: Settling[];
  better: ChangeGroups;
  pairs: ChangeGroups;
  worse: ChangeGroups;
  /** Verdicts that only two other answers together make better. */
  together: string[];
  /** Verdicts that not even two make better. */
  beyond: string[];
}

/** Works out what would change a result. */
export function outlookOf({ compiled }: Session, { answers, findings }: State): Outlook {
  const { wizard } = compiled;
  const singles = singleChanges(compiled, answers);
  const pairs = pairChanges(compiled, answers, singles);
  const [better, worse] = betterAndWorse(changeLines(singles));
  return {
    open: settling(wizard, findings),
    better: byChangeable(wizard, better),
    pairs: byChangeable(wizard, changeLines(pairs)),
    worse: byChangeable(wizard, worse),
    together: [...new Set(pairs.flatMap(({ effects }) => effects.map(({ verdict }) => verdict)))],
    beyond: beyondReach(compiled, answers, [...singles, ...pairs]),
  };
}

/** The same effect on one verdict or several, in words. */
export interface Said {
  tone: Tone;
  certain: boolean;
  verdicts: string;
  from: string;
  to: string;
}

/** The names of verdicts as running text. */
export const verdictNames = ({ words, locale }: Session, verdicts: string[]): string =>
  new Intl.ListFormat(locale.customs).format(verdicts.map((verdict) => words.verdicts[verdict]?.short ?? verdict));

/** Effects in words, those that read the same drawn together. */
export function saidOf(session: Session, effects: Effect[]): Said[] {
  const groups = new Map<string, Effect[]>();
  for (const effect of effects) {
    const key = JSON.stringify(wordsOf(session, effect));
    groups.set(key, [...(groups.get(key) ?? []), effect]);
  }
  return [...groups.values()].map((alike) => ({
    ...wordsOf(session, alike[0] as Effect),
    verdicts: verdictNames(
      session,
      alike.map(({ verdict }) => verdict),
    ),
  }));
}

function wordsOf(session: Session, { verdict, from, to }: Effect): Omit<Said, 'verdicts'> {
  const certain = to.length === 1;
  const words = to.map((value) => verdictWord(session, verdict, value));
  return {
    tone: session.tone(verdict, certain ? (to[0] as string) : DEPENDS),
    certain,
    from: verdictWord(session, verdict, from),
    to: new Intl.ListFormat(session.locale.customs, { type: 'disjunction' }).format(words),
  };
}
