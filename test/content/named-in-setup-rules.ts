/** Read off the rules for the items of a setup, line by line: what they name, some row cites. */
const scopes = ['scope.outside-guidelines', 'conduct.hourly-charge'];

const installation = [
  'excluded.not-latest',
  'before.latest-version',
  'before.manuals',
  'scope.tested-configurations',
  'before.hardware-specs',
  'before.third-party',
];

const trunks = ['before.sip-trunk', 'excluded.sip-trunk', 'faq.voip-providers', 'before.vendor-first'];

const phones = [
  'excluded.eol-phones',
  'faq.eol',
  'excluded.unsupported-phones',
  'faq.ip-phones',
  'excluded.stun',
  'faq.stun',
  'excluded.custom-templates',
];

const others = [
  'excluded.headsets-gateways',
  'excluded.crm-pms',
  'excluded.cfd',
  'excluded.call-control-api',
  'excluded.teams-level-three',
  'before.network',
  'excluded.network-and-os',
  'excluded.firewall',
  'excluded.conference-third-party',
];

const readings = [
  'component-scope',
  'machine-on-premise',
  'custom-template',
  'headsets',
  'teams',
  'hosted-network',
  'third-party-conference',
];

/** Clauses (FAQs too) and readings that the setup wizard must cite. */
export const namedInSetupRules = {
  clauses: [...scopes, ...installation, ...trunks, ...phones, ...others],
  readings: readings.map((name) => `reading.${name}`),
};
