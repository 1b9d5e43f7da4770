import { DEPENDS, type Finding } from '../engine/decide.ts';
import type { Session } from './session.ts';

/** The word for what a verdict says. */
export const verdictWord = ({ words, t }: Session, verdict: string, value: string): string =>
  value === DEPENDS ? t('depends') : (words.verdicts[verdict]?.values[value] ?? value);

/** The values that a verdict can still take, in words. */
export function possibleWords(session: Session, verdict: string, { possible = [] }: Finding): string {
  const words = possible.map((value) => verdictWord(session, verdict, value));
  return new Intl.ListFormat(session.locale.customs, { type: 'disjunction' }).format(words);
}
