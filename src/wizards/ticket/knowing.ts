import { TO_KNOW } from '../../engine/marks.ts';
import type { Table, TierRow, VerdictKind } from '../../engine/model.ts';

/** Clauses about every ticket while it is open, and about the language that it is written in (RULES 3). */
const ALWAYS = [
  'language.available',
  'language.default',
  'conduct.one-issue',
  'conduct.one-hour',
  'conduct.information',
  'conduct.answers',
  'conduct.polite',
  'conduct.denial',
];

const CHARGE = 'conduct.hourly-charge';

const ONCE_OPEN = ['phone.no-wireshark', 'excluded.teamviewer'];

/** Issues that may well come from an installation that is not supported (RULES 1, `hourly-charge`). */
const CHARGED = ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms', 'custom-template'];

const KNOWN = [...ALWAYS, CHARGE, ...ONCE_OPEN];

/** Whether a ticket can be opened about the case at all. */
const open: Table = {
  hitPolicy: 'tiers',
  verdict: 'open',
  tiers: ['open', 'closed'],
  rows: [
    {
      id: 'open.yes',
      tier: 'open',
      when: { route: ['done'], production: ['done'], 'included-issue': ['done'] },
      value: 'yes',
    },
    { id: 'open.no', tier: 'closed', when: {}, value: 'no' },
  ],
};

const rowsOf = (id: string): TierRow[] => [
  { id: `${id}.no-ticket`, tier: 'not-applicable', when: { open: ['no'] }, value: 'not-applicable', clauses: [id] },
  { id: `${id}.ticket`, tier: 'to-know', when: { open: ['yes'] }, value: 'to-know', clauses: [id] },
];

/** What a ticket may cost that is opened all the same. */
const anyway: TierRow = {
  id: `${CHARGE}.anyway`,
  tier: 'anyway',
  when: { route: ['done'], production: ['done'], issue: CHARGED },
  value: 'to-know',
  clauses: [CHARGE],
};

/** The verdicts about what is to be known, once it is said what the issue is. */
export const knowingVerdicts: VerdictKind[] = [
  { id: 'open', values: ['no', 'yes'], internal: true },
  ...KNOWN.map((id) => ({ id, values: ['to-know', 'not-applicable'], about: 'issue', scope: TO_KNOW })),
];

/** Their tables. */
export const knowingTables: Table[] = [
  open,
  ...KNOWN.map(
    (id): Table => ({
      hitPolicy: 'tiers',
      verdict: id,
      tiers: [...(id === CHARGE ? ['anyway'] : []), 'not-applicable', 'to-know'],
      rows: [...(id === CHARGE ? [anyway] : []), ...rowsOf(id)],
    }),
  ),
];
