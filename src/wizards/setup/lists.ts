import type { Fact, ListFact, Wizard } from '../../engine/model.ts';
import { kind, row, table } from './rows.ts';

const SCOPE = 'reading.component-scope';

/** What an entry counts as: its own status where that settles it, otherwise what the official list says (RULES 2). */
const status: Fact = {
  id: 'status',
  values: ['preferred', 'supported', 'end-of-life', 'unsupported', 'unknown'],
  interchangeable: [['preferred', 'supported']],
  weights: [20, 50, 10, 5, 15],
};

const yesNo = (id: string): Fact => ({
  id,
  values: ['yes', 'no', 'unknown'],
  interchangeable: [['no', 'unknown']],
  weights: [30, 60, 10],
});

/** Facts about all trunks, and about all phones, of a setup. */
export const sharedFacts: Fact[] = [
  yesNo('trunk-issue'),
  yesNo('trunk-asked'),
  yesNo('phone-issue'),
  yesNo('phone-asked'),
];

const item = (id: string, facts: Fact[], rows: Parameters<typeof table>[1]): Wizard => ({
  id,
  facts,
  verdicts: [kind(id, 'item')],
  tables: [table(id, rows)],
  headlines: [{ id: 'item', when: {}, by: [id] }],
});

const TRUNK = ['before.sip-trunk', 'faq.voip-providers'];
const UNASKED = ['no', 'unknown'];

const trunk = item(
  'trunk',
  [
    {
      ...status,
      interchangeable: [
        ['preferred', 'supported'],
        ['end-of-life', 'unsupported'],
      ],
    },
    yesNo('trunk-issue'),
    yesNo('trunk-asked'),
  ],
  [
    row('trunk.unsupported', { status: ['end-of-life', 'unsupported'] }, 'not-supported', {
      remedies: ['move-trunk', 'test-without-trunk'],
      clauses: ['excluded.sip-trunk', ...TRUNK],
      readings: [SCOPE],
    }),
    row('trunk.unknown', { status: ['unknown'] }, 'check', {
      remedies: ['look-up-trunk'],
      clauses: ['before.sip-trunk', 'excluded.sip-trunk'],
    }),
    row('trunk.vendor-first', { 'trunk-issue': ['yes'], 'trunk-asked': UNASKED }, 'conditional', {
      condition: 'provider-asked',
      remedies: ['ask-provider'],
      clauses: ['before.vendor-first', 'before.sip-trunk'],
    }),
    row('trunk.supported', {}, 'supported', { clauses: TRUNK }),
  ],
);

const provisioning: Fact = {
  id: 'provisioning',
  values: ['lan', 'sbc', 'router-phone', 'stun', 'manual', 'unknown'],
  interchangeable: [['lan', 'sbc', 'router-phone']],
  weights: [40, 25, 10, 5, 10, 10],
};

const template: Fact = { id: 'template', values: ['default', 'custom', 'unknown'], weights: [85, 7, 8] };

const phone = item(
  'phone',
  [status, provisioning, template, yesNo('phone-issue'), yesNo('phone-asked')],
  [
    row('phone.end-of-life', { status: ['end-of-life'] }, 'not-supported', {
      reason: 'end-of-life',
      remedies: ['replace-phone'],
      clauses: ['excluded.eol-phones', 'faq.eol'],
      readings: [SCOPE],
    }),
    row('phone.unsupported', { status: ['unsupported'] }, 'not-supported', {
      reason: 'unsupported',
      remedies: ['replace-phone'],
      clauses: ['excluded.unsupported-phones', 'faq.ip-phones'],
      readings: [SCOPE],
    }),
    row('phone.stun', { provisioning: ['stun'] }, 'not-supported', {
      reason: 'stun',
      remedies: ['use-sbc'],
      clauses: ['excluded.stun', 'faq.stun'],
      readings: [SCOPE],
    }),
    row('phone.custom-template', { template: ['custom'] }, 'not-supported', {
      reason: 'custom-template',
      remedies: ['default-template'],
      clauses: ['excluded.custom-templates'],
      readings: ['reading.custom-template', SCOPE],
    }),
    row('phone.status-unknown', { status: ['unknown'] }, 'check', {
      remedies: ['look-up-phone'],
      clauses: ['excluded.unsupported-phones', 'excluded.eol-phones'],
    }),
    row('phone.provisioning-unknown', { provisioning: ['unknown'] }, 'check', {
      remedies: ['find-provisioning'],
      clauses: ['scope.tested-configurations'],
    }),
    row('phone.template-unknown', { template: ['unknown'] }, 'check', {
      remedies: ['find-template'],
      clauses: ['excluded.custom-templates'],
    }),
    {
      ...row('phone.manual', { provisioning: ['manual'] }, 'conditional', {
        condition: 'manual-followed',
        remedies: ['follow-manual'],
        clauses: ['scope.tested-configurations', 'before.manuals'],
      }),
    },
    {
      ...row(
        'phone.vendor-first',
        { provisioning: ['lan', 'sbc', 'router-phone'], 'phone-issue': ['yes'], 'phone-asked': UNASKED },
        'conditional',
        {
          condition: 'vendor-asked',
          remedies: ['ask-vendor'],
          clauses: ['before.vendor-first'],
        },
      ),
    },
    row('phone.supported', {}, 'supported', { clauses: ['scope.tested-configurations'] }),
  ],
);

const CRM_PMS = { clauses: ['excluded.crm-pms'] };

const integration = item(
  'integration',
  [
    {
      ...status,
      interchangeable: [
        ['preferred', 'supported'],
        ['end-of-life', 'unsupported'],
      ],
    },
  ],
  [
    row('integration.unsupported', { status: ['end-of-life', 'unsupported'] }, 'not-supported', {
      remedies: ['take-out-and-test'],
      clauses: CRM_PMS.clauses,
      readings: [SCOPE],
    }),
    row('integration.unknown', { status: ['unknown'] }, 'check', { remedies: ['look-up-integration'], ...CRM_PMS }),
    row('integration.supported', {}, 'supported', CRM_PMS),
  ],
);

/** The facts of a setup that may be answered several times: trunks, phones, CRM and PMS integrations. */
export const lists: ListFact[] = [
  { id: 'trunk', list: 'trunks', parts: [], item: trunk, none: { clauses: ['before.sip-trunk'] } },
  {
    id: 'phone',
    list: 'hardware',
    parts: [provisioning, template],
    item: phone,
    none: { clauses: ['scope.tested-configurations'] },
  },
  { id: 'integration', list: 'integrations', parts: [], item: integration, none: CRM_PMS },
];
