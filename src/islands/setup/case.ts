import { decode } from '../../engine/link.ts';
import { type Answers, UNKNOWN, type Wizard } from '../../engine/model.ts';
import { facts } from '../../wizards/support-level/facts.ts';

/** Answers that belong to the support-level wizard and only pass through. */
export type Case = Answers;

/** What the setup wizard itself asks, or finds out. */
const OWN = ['hosting', 'setup'];

const passing = facts.filter(({ id }) => !OWN.includes(id));

/** Where the finding of this wizard goes. */
const SETUP = facts.find(({ id }) => id === 'setup');

/** Whether a piece of an address belongs to a case that passes through. */
export const isOfCase = (key: string, value: string): boolean =>
  (key === SETUP?.id && SETUP.values.includes(value)) ||
  passing.some(({ id, values }) => id === key && (value === UNKNOWN || values.includes(value)));

/** What an address says of a case. */
export const caseOf = (search: string): Case => decode(search, { facts: passing } as Wizard, []).answers;

/** The support-level wizard as far as links to it are written here. */
export const supportLevelFacts = { facts } as Wizard;
