import type { ListFact } from '../../engine/model.ts';
import { item, none, notKnown, SCOPE, statusWithoutEndOfLife } from './entries.ts';
import { row } from './rows.ts';

const SUPPORTED_ONLY = { clauses: ['excluded.crm-pms'] };

const integration = item(
  'integration',
  [statusWithoutEndOfLife],
  [
    row('integration.unsupported', { status: ['end-of-life', 'unsupported'] }, 'not-supported', {
      remedies: ['take-out-and-test'],
      readings: [SCOPE],
      ...SUPPORTED_ONLY,
    }),
    row('integration.unknown', { status: ['unknown'] }, 'check', {
      remedies: ['look-up-integration'],
      ...SUPPORTED_ONLY,
    }),
    row('integration.supported', {}, 'supported', SUPPORTED_ONLY),
  ],
);

/** The CRM and PMS integrations of a setup, one entry each (RULES 2). */
export const integrations: ListFact = {
  id: 'integration',
  list: 'integrations',
  parts: [],
  item: integration,
  none: none('integration', SUPPORTED_ONLY),
  unknown: notKnown('integration', 'list-integrations', SUPPORTED_ONLY),
};
