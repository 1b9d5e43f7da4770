import type { Check } from '../content.ts';
import { checkClauseLayout } from './clause-layout.ts';
import { checkComponents } from './components.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkAgainstEdition, checkEditions, checkReviewed, watchUnpublished } from './editions.ts';
import { checkFloors } from './floors.ts';
import { checkHolidays } from './holidays.ts';
import { checkIdentity } from './identity.ts';
import { checkLanguages } from './languages.ts';
import { checkListFloors } from './list-floors.ts';
import { checkListReferences } from './list-references.ts';
import { checkListDates, checkListNames, watchReviews } from './lists.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbering } from './numbering.ts';
import { checkPartners } from './partners.ts';
import { checkPublished } from './published.ts';
import { checkReadings } from './readings.ts';
import { checkReferences } from './references.ts';
import { checkWizardCitations } from './wizard-citations.ts';
import { checkWizardProofs } from './wizard-proofs.ts';
import { checkWizardStrings } from './wizard-strings.ts';

/** Checks that look at each file for itself: they also serve while another file cannot be read. */
export const fileChecks: readonly Check[] = [
  checkMarkup,
  checkComponents,
  checkClauseLayout,
  checkNumbering,
  checkReadings,
  checkDates,
  checkPartners,
  checkHolidays,
  checkListNames,
  checkListDates,
];

/** Checks of what files say about each other: they need all of them. */
export const crossChecks: readonly Check[] = [
  checkFloors,
  checkIdentity,
  checkPublished,
  checkReferences,
  checkLanguages,
  checkWizardProofs,
  checkWizardCitations,
  checkWizardStrings,
  checkCoverage,
  checkListReferences,
  checkListFloors,
  checkEditions,
];

/** Checks of what changed since an edition: they say something only of content that is otherwise sound. */
export const lastChecks: readonly Check[] = [checkAgainstEdition, checkReviewed];

/** What editors should look at, and what stops nothing. */
export const watches: readonly Check[] = [watchReviews, watchUnpublished];
