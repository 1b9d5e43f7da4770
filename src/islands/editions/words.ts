import { DEPENDS, type Finding } from '../../engine/decide.ts';
import type { Given } from '../../engine/editions/model.ts';
import type { Locale, Translate } from '../../i18n/index.ts';

/** The words of a wizard as far as they name its questions, answers and verdicts, in one edition. */
export interface NamingWords {
  facts: Record<string, { short: string; values?: Record<string, { label: string }>; unknown?: { label: string } }>;
  verdicts: Record<string, { name: string; values: Record<string, string> }>;
  conditions?: Record<string, string>;
  reasons?: Record<string, string>;
}

/** How a wizard about items calls what is on its lists. */
export interface ItemNames {
  /** The answer to a list, if it is one. */
  given: (given: Given) => { question: string; value: string } | undefined;
  /** The item that a verdict is about, if that is an entry of a list. */
  item: (verdict: string) => string | undefined;
}

/** What it takes to speak of an edition. */
export interface Speaking {
  t: Translate;
  locale: Locale;
  items?: ItemNames | undefined;
}

/** A question with its answer. */
export function givenWords({ t, items }: Speaking, { facts }: NamingWords, { key, value }: Given): string {
  const entry = items?.given({ key, value });
  if (entry) return t('given', entry);
  const fact = facts[key];
  const label = fact?.values?.[value]?.label ?? (value === 'unknown' ? fact?.unknown?.label : undefined) ?? value;
  return t('given', { question: fact?.short ?? key, value: label });
}

/** Id of the verdict that words stand under: entries of a list share theirs. */
const kindOf = (verdict: string): string => verdict.replace(/\[\d+\]$/, '');

/** How a verdict is called: by the entry that it is about, or by itself. */
export const verdictName = ({ items }: Speaking, { verdicts }: NamingWords, verdict: string): string =>
  items?.item(verdict) ?? verdicts[kindOf(verdict)]?.name ?? verdict;

/** What a verdict says, with what it hangs on or why it says no. */
export function findingWords(speaking: Speaking, words: NamingWords, verdict: string, finding: Finding): string {
  const { t, locale } = speaking;
  const word = (value: string) => words.verdicts[kindOf(verdict)]?.values[value] ?? value;
  if (finding.verdict === DEPENDS) {
    const values = (finding.possible ?? []).map(word);
    return t('depends', { values: new Intl.ListFormat(locale.customs, { type: 'disjunction' }).format(values) });
  }
  const { condition, conditions = condition === undefined ? [] : [condition], reasons = [] } = finding;
  const details = [...conditions.map((id) => words.conditions?.[id]), ...reasons.map((id) => words.reasons?.[id])];
  const detail = details.filter((sentence) => sentence !== undefined).join(' ');
  return detail ? t('detailed', { value: word(finding.verdict), detail }) : word(finding.verdict);
}
