import { BELOW_SILVER, cases, SILVER_AND_ABOVE } from './policy-case.ts';

/** The telephone, whatever the issue, the opener and the setup. */
const phone = [
  ...cases(
    { partner: SILVER_AND_ABOVE },
    [
      'Silver and above: the telephone is open, for a question that may still need a ticket',
      { system: 'production' },
      {
        phone:
          'yes: phone.silver-and-above partners.silver-and-above phone.may-need-ticket phone.no-wireshark phone.numbers-private <',
      },
    ],
    [
      'Silver and above with an NFR system: only if the call is about a production system',
      { system: 'nfr' },
      {
        phone:
          'conditional(production-system): phone.silver-and-above partners.silver-and-above phone.may-need-ticket phone.no-wireshark phone.numbers-private ticket.licence-key < phone.silver',
      },
    ],
    [
      'Silver and above with an evaluation: no telephone',
      { system: 'evaluation' },
      { phone: 'no: faq.evaluation reading.evaluation < phone.silver' },
    ],
  ),
  ...cases(
    { partner: ['none', ...BELOW_SILVER] },
    [
      'Below Silver: no telephone, for an NFR system neither',
      { system: ['production', 'nfr'] },
      { phone: 'no: phone.silver-and-above <' },
    ],
    [
      'Below Silver with an evaluation: no telephone',
      { system: 'evaluation' },
      { phone: 'no: faq.evaluation reading.evaluation <' },
    ],
  ),
];

const priority = cases(
  {},
  [
    'Platinum and Titanium: ahead in the queue, by the same clock',
    { partner: ['platinum', 'titanium'] },
    { priority: 'yes: partners.priority reading.priority' },
  ],
  ['Gold: not ahead', { partner: 'gold' }, { priority: 'no: partners.priority reading.priority' }],
  [
    'Silver and below: not ahead',
    { partner: ['none', ...BELOW_SILVER, 'silver'] },
    { priority: 'no: partners.priority reading.priority' },
  ],
);

const forum = cases(
  {},
  [
    'Bronze: encouraged to take technical questions to the forum',
    { partner: 'bronze' },
    { forum: 'encouraged: partners.bronze-forum' },
  ],
  [
    'Silver and above: the forum is taken as open',
    { partner: SILVER_AND_ABOVE },
    { forum: 'open: forum.extension reading.forum' },
  ],
  [
    'Ticket package: nothing is stated about the forum',
    { partner: 'package' },
    { forum: 'not-stated: forum.extension' },
  ],
  [
    'Without partner level: nothing is stated about the forum',
    { partner: 'none' },
    { forum: 'not-stated: forum.extension' },
  ],
);

const hourlyCharge = cases(
  {},
  [
    'Outside the guidelines: a ticket opened all the same may be charged by the hour, whatever the issue',
    { setup: 'not-ok' },
    { 'hourly-charge': 'possible: conduct.hourly-charge < hourly-charge.otherwise' },
  ],
  [
    'STUN, and unsupported phones, trunks and integrations: the installation may be charged for',
    { issue: ['stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms'], setup: 'ok' },
    { 'hourly-charge': 'possible: conduct.hourly-charge < hourly-charge.otherwise' },
  ],
  [
    'A custom template: likewise',
    { issue: 'custom-template', setup: 'ok' },
    { 'hourly-charge': 'possible: conduct.hourly-charge < hourly-charge.otherwise' },
  ],
  [
    'Any other excluded issue: no charge is stated',
    {
      issue: [
        ...['first-line', 'remote-installation', 'cfd-building', 'headset-gateway', 'call-control-api', 'firewall'],
        'third-party-conference',
      ],
      setup: 'ok',
    },
    { 'hourly-charge': 'none-stated: conduct.hourly-charge' },
  ],
  [
    'Any other issue: no charge is stated',
    {
      issue: [
        ...['general', 'sip-trunk', 'ip-phone', 'audio', 'upgrade', 'network', 'operating-system', 'teams'],
        'call-fraud',
      ],
      setup: 'ok',
    },
    { 'hourly-charge': 'none-stated: conduct.hourly-charge <' },
  ],
);

/** What stands beside the levels and the ticket. */
export const besideCases = [...phone, ...priority, ...forum, ...hourlyCharge];
