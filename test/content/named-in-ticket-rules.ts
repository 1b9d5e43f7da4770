/** Read off the rules for the checklist of a ticket: what they name, some row cites. */
const route = ['scope.tested-configurations', 'packages.partner-first', 'packages.same-policies', 'faq.evaluation'];

const musts = [
  'before.who',
  'ticket.licence-key',
  'excluded.not-latest',
  'before.manuals',
  'before.third-party',
  'before.hardware-specs',
  'before.sip-trunk',
];

/** The rest of sections 2 and 3 of the policy. */
const expected = [
  'before.study',
  'before.network',
  'before.latest-version',
  'before.verbose-logs',
  'before.vendor-first',
  'ticket.description',
  'ticket.steps-taken',
  'ticket.reproduction',
  'ticket.logs',
];

/** What is only to be known of a ticket that can be opened: section 4, and the languages. */
export const whileOpen = [
  'conduct.one-issue',
  'conduct.one-hour',
  'conduct.information',
  'conduct.answers',
  'conduct.polite',
  'conduct.denial',
  'conduct.hourly-charge',
  'phone.no-wireshark',
  'excluded.teamviewer',
  'language.available',
  'language.default',
];

const readings = ['end-user-route', 'evaluation', 'nfr', 'machine-on-premise', 'component-scope'];

/** Clauses (FAQs too) and readings that the ticket wizard must cite. */
export const namedInTicketRules = {
  clauses: [...route, ...musts, ...expected, ...whileOpen],
  readings: readings.map((name) => `reading.${name}`),
};
