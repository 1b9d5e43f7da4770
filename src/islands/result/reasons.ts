import { DEPENDS, type Finding, restriction } from '../../engine/decide.ts';
import { reachableLeaves } from '../../engine/diagram.ts';
import type { Answers, Outcome, Row } from '../../engine/model.ts';
import type { Session } from '../session.ts';
import type { TellingWords } from '../words.ts';

/** What is said of one verdict, and by which answers. */
export interface Said {
  session: Session;
  telling: TellingWords;
  answers: Answers;
  verdict: string;
  finding: Finding;
}

const distinct = (texts: (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined)),
];

/** The rows that come to bear on a verdict whatever is still open. */
function certain({ session, answers, verdict }: Said, kind: 'rows' | 'overridden'): string[] {
  const { store, outcomes, wizard } = session.compiled;
  const root = outcomes[verdict];
  const open = root === undefined ? [] : reachableLeaves<Outcome>(store, root, restriction(wizard, answers));
  return open[0]?.[kind].filter((row) => open.every((outcome) => outcome[kind].includes(row))) ?? [];
}

/**
 * Why a verdict is as it is, in sentences: its reasons where it has such, else the rows that decide whatever is still
 * open (all that may, where none always does), then what it hangs on. A verdict that depends has none.
 */
export function whySentences(said: Said): string[] {
  const { telling, finding } = said;
  if (finding.verdict === DEPENDS) return [];
  const { reasons = [], condition, conditions = [] } = finding;
  const always = certain(said, 'rows');
  const rows = (always.length > 0 ? always : finding.rows).map((id) => telling.rows[id]);
  const hangsOn = [...(condition === undefined ? [] : [condition]), ...conditions].map((id) => telling.conditions[id]);
  return distinct([...(reasons.length > 0 ? reasons.map((id) => telling.reasons[id]) : rows), ...hangsOn]);
}

/** What would have been better and did not come to bear. A row without conditions says nothing of the case at hand. */
export function overriddenSentences(said: Said): string[] {
  if (said.finding.verdict === DEPENDS) return [];
  const rows = new Map(
    said.session.compiled.wizard.tables.flatMap((table): Row[] => table.rows).map((row) => [row.id, row]),
  );
  const telltale = certain(said, 'overridden').filter((id) => Object.keys(rows.get(id)?.when ?? {}).length > 0);
  return distinct(telltale.map((id) => said.telling.overridden[id]));
}
