/** Read off the decision rules of the support level, paragraph by paragraph: what they name, some row cites. */
const route = ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies'];

const system = ['faq.evaluation', 'ticket.licence-key'];

const levels = [
  'levels.first-review',
  'levels.one',
  'partners.bronze',
  'levels.two-single-4sc',
  'levels.two',
  'partners.silver-and-above',
  'levels.three',
];

const issue = [
  'excluded.first-line',
  'excluded.remote-installation',
  'excluded.stun',
  'excluded.eol-phones',
  'excluded.unsupported-phones',
  'excluded.sip-trunk',
  'before.sip-trunk',
  'excluded.crm-pms',
  'excluded.cfd',
  'excluded.headsets-gateways',
  'excluded.custom-templates',
  'excluded.call-control-api',
  'excluded.conference-third-party',
  'excluded.firewall',
  'excluded.network-and-os',
  'before.network',
  'excluded.teams-level-three',
  'excluded.call-fraud',
  'before.vendor-first',
];

const ticket = [
  'before.who',
  'before.study',
  'scope.outside-guidelines',
  'before.latest-version',
  'before.manuals',
  'before.third-party',
  'before.hardware-specs',
  'conduct.hourly-charge',
];

const phone = ['phone.silver-and-above', 'phone.may-need-ticket', 'phone.no-wireshark', 'phone.numbers-private'];

const others = ['partners.priority', 'sla.48-hours', 'sla.office-hours', 'partners.bronze-forum', 'forum.extension'];

const readings = [
  'end-user-route',
  'evaluation',
  'nfr',
  'single-4sc',
  'and-or',
  'smb',
  'bronze-hosted-level-three',
  'single-4sc-level-three',
  'bronze-level-three',
  'package-levels',
  'free',
  'headsets',
  'custom-template',
  'third-party-conference',
  'bronze-network',
  'hosted-network',
  'audio-upgrade',
  'teams',
  'call-fraud',
  'priority',
  'reply-clock',
  'forum',
];

/** Clauses (FAQs too) and readings that the support-level wizard must cite. */
export const namedInRules = {
  clauses: [...route, ...system, ...levels, ...issue, ...ticket, ...phone, ...others],
  readings: readings.map((name) => `reading.${name}`),
};
