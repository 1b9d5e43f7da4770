import { decode } from '../../engine/link.ts';
import { type Answers, type Fact, UNKNOWN, type Wizard } from '../../engine/model.ts';
import { facts as levelFacts } from '../../wizards/support-level/facts.ts';
import { topics } from '../../wizards/ticket/topics.ts';

/** Answers that belong to other wizards and only pass through. */
export type Case = Answers;

/** Whether the installation keeps to the guidelines is a finding of the setup wizard, which hands it on anew. */
const SETUP = levelFacts.find(({ id }) => id === 'setup');

/** What only the ticket wizard asks: its steps, by the clauses that ask for them. */
const STEPS = topics.flatMap(({ asks }) => asks).filter((id) => id.includes('.'));
const STATES = ['done', 'not-yet', 'not-applicable'];

/** What a key is asked as elsewhere, unless it is asked or taken over by a wizard itself. */
function passing({ facts }: Wizard, key: string): Fact[] {
  if (key === SETUP?.id || facts.some(({ id }) => id === key)) return [];
  const fact = levelFacts.find(({ id }) => id === key);
  if (fact) return [fact];
  return STEPS.includes(key) ? [{ id: key, values: STATES, weights: [] }] : [];
}

/** Whether a piece of an address belongs to a case that passes through a wizard. */
export const isOfCase = (wizard: Wizard, key: string, value: string): boolean =>
  (key === SETUP?.id && SETUP.values.includes(value)) ||
  passing(wizard, key).some(({ values }) => value === UNKNOWN || values.includes(value));

/** What an address says of a case that passes through a wizard. */
export function caseOf(wizard: Wizard, search: string): Case {
  const keys = [...new Set(new URLSearchParams(search).keys())];
  return decode(search, { facts: keys.flatMap((key) => passing(wizard, key)) } as Wizard, []).answers;
}
