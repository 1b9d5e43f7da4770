import type { Fact, ListFact } from '../../engine/model.ts';
import { yesNo } from './entries.ts';
import { integrations } from './integrations.ts';
import { phones } from './phones.ts';
import { trunks } from './trunks.ts';

/** Facts about all trunks, and about all phones, of a setup. */
export const sharedFacts: Fact[] = [
  yesNo('trunk-issue'),
  yesNo('trunk-asked'),
  yesNo('phone-issue'),
  yesNo('phone-asked'),
];

/** The facts of a setup that may be answered several times: trunks, phones, CRM and PMS integrations. */
export const lists: ListFact[] = [trunks, phones, integrations];
