import type { ListFact } from '../../engine/model.ts';
import { item, NOT_YES, none, notKnown, SCOPE, statusWithoutEndOfLife, yesNo } from './entries.ts';
import { row } from './rows.ts';

const SUPPORTED_ONLY = ['before.sip-trunk', 'excluded.sip-trunk', 'faq.voip-providers'];
const VENDOR_FIRST = 'before.vendor-first';

const trunk = item(
  'trunk',
  [statusWithoutEndOfLife, yesNo('trunk-issue'), yesNo('trunk-asked')],
  [
    row('trunk.unsupported', { status: ['end-of-life', 'unsupported'] }, 'not-supported', {
      remedies: ['move-trunk', 'test-without-trunk'],
      clauses: SUPPORTED_ONLY,
      readings: [SCOPE],
    }),
    row('trunk.unknown', { status: ['unknown'] }, 'check', { remedies: ['look-up-trunk'], clauses: SUPPORTED_ONLY }),
    row('trunk.vendor-first', { 'trunk-issue': ['yes'], 'trunk-asked': NOT_YES }, 'conditional', {
      condition: 'provider-asked',
      remedies: ['ask-provider'],
      clauses: [VENDOR_FIRST, ...SUPPORTED_ONLY],
    }),
    row('trunk.supported', {}, 'supported', { clauses: SUPPORTED_ONLY, notes: [VENDOR_FIRST] }),
  ],
);

/** The SIP trunks of a setup, one entry a provider (RULES 2). */
export const trunks: ListFact = {
  id: 'trunk',
  list: 'trunks',
  parts: [],
  item: trunk,
  none: none('trunk', { clauses: SUPPORTED_ONLY }),
  unknown: notKnown('trunk', 'list-trunks', { clauses: SUPPORTED_ONLY }),
};
