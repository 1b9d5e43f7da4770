import type { Fact, ListFact } from '../../engine/model.ts';
import { item, NOT_YES, none, notKnown, SCOPE, status, yesNo } from './entries.ts';
import { row } from './rows.ts';

const TESTED = 'scope.tested-configurations';
const NOT_BY_HAND = ['lan', 'sbc', 'router-phone'];

const provisioning: Fact = {
  id: 'provisioning',
  values: [...NOT_BY_HAND, 'stun', 'manual', 'unknown'],
  interchangeable: [NOT_BY_HAND],
  weights: [40, 25, 10, 5, 10, 10],
};

const template: Fact = { id: 'template', values: ['default', 'custom', 'unknown'], weights: [85, 7, 8] };

/** Every reason counts; what is refused stands before what is open, and that before what hangs on something. */
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
      clauses: [TESTED, 'excluded.stun'],
    }),
    row('phone.template-unknown', { template: ['unknown'] }, 'check', {
      remedies: ['find-template'],
      clauses: ['excluded.custom-templates'],
    }),
    row('phone.manual', { provisioning: ['manual'] }, 'conditional', {
      condition: 'manual-followed',
      remedies: ['follow-manual'],
      clauses: [TESTED, 'before.manuals'],
    }),
    row(
      'phone.vendor-first',
      { provisioning: NOT_BY_HAND, 'phone-issue': ['yes'], 'phone-asked': NOT_YES },
      'conditional',
      { condition: 'vendor-asked', remedies: ['ask-vendor'], clauses: ['before.vendor-first'] },
    ),
    row('phone.supported', {}, 'supported', { clauses: [TESTED] }),
  ],
);

/** The IP phones of a setup, one entry a model and way of setting it up (RULES 2). */
export const phones: ListFact = {
  id: 'phone',
  list: 'hardware',
  parts: [provisioning, template],
  item: phone,
  none: none('phone', { clauses: [TESTED] }),
  unknown: notKnown('phone', 'list-phones', { clauses: ['excluded.unsupported-phones', 'excluded.eol-phones'] }),
};
