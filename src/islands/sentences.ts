import { DEPENDS, type Finding } from '../engine/decide.ts';
import type { Session } from './session.ts';
import type { TellingWords } from './words.ts';

/** The word for what a verdict says. */
export const verdictWord = ({ words, t }: Session, verdict: string, value: string): string =>
  value === DEPENDS ? t('depends') : (words.verdicts[verdict]?.values[value] ?? value);

/** The values that a verdict can still take, in words. */
export function possibleWords(session: Session, verdict: string, { possible = [] }: Finding): string {
  const words = possible.map((value) => verdictWord(session, verdict, value));
  return new Intl.ListFormat(session.locale.customs, { type: 'disjunction' }).format(words);
}

const distinct = (texts: (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined)),
];

/**
 * Why a verdict is as it is, in sentences: all its reasons where it has such, else its deciding rows, then what it
 * hangs on. A verdict that depends has none: its rows belong to situations that exclude one another.
 */
export function whySentences(telling: TellingWords, finding: Finding): string[] {
  if (finding.verdict === DEPENDS) return [];
  const { reasons = [], condition, conditions = [] } = finding;
  const decided = reasons.length > 0 ? reasons.map((id) => telling.reasons[id]) : finding.rows.map((id) => telling.rows[id]);
  const hangsOn = [...(condition === undefined ? [] : [condition]), ...conditions].map((id) => telling.conditions[id]);
  return distinct([...decided, ...hangsOn]);
}

/** What would have been better, and did not come to bear; only where the verdict is settled. */
export function overriddenSentences(telling: TellingWords, finding: Finding): string[] {
  return finding.verdict === DEPENDS ? [] : distinct(finding.overridden.map((id) => telling.overridden[id]));
}
