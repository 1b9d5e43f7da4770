import type { Fact } from '../../engine/model.ts';

/** Partner levels that the policy names together as "Silver and above" (partners.silver-and-above). */
export const SILVER_AND_ABOVE = ['silver', 'gold', 'platinum', 'titanium'];

/** Those who have a way to open a ticket: a partner of any level, or a ticket package (RULES 1, route). */
export const ROUTE = ['package', 'bronze', ...SILVER_AND_ABOVE];

/** Those with a route who are not Bronze. */
export const ROUTE_BUT_BRONZE = ['package', ...SILVER_AND_ABOVE];

/** Those with a route who are below Silver. */
export const ROUTE_BELOW_SILVER = ['package', 'bronze'];

/** Systems that 3CX does not host (excluded.network-and-os speaks of both). */
export const NOT_HOSTED = ['on-premise', 'self-hosted'];

/** Issues in which a network or operating-system cause is likely (partners.bronze). */
export const SYMPTOMS = ['audio', 'upgrade'];

/** Issues of the network or the operating system itself. */
export const NETWORK_AND_OS = ['network', 'operating-system'];

/** Sizes that are not the customer's only system of 4SC (levels.two-single-4sc). */
export const NOT_SINGLE_4SC = ['4sc', '5-64sc', 'over-64sc'];

const ISSUE_WEIGHTS: Record<string, number> = {
  general: 34,
  'sip-trunk': 12,
  'ip-phone': 9,
  audio: 9,
  upgrade: 5,
  network: 5,
  'operating-system': 3,
  teams: 4,
  'call-fraud': 1,
  'first-line': 1,
  'remote-installation': 1,
  stun: 2,
  'unsupported-phone': 3,
  'unsupported-trunk': 3,
  'unsupported-crm-pms': 1,
  'cfd-building': 1,
  'headset-gateway': 2,
  'custom-template': 1,
  'call-control-api': 1,
  'third-party-conference': 1,
  firewall: 1,
};

/**
 * The facts of the support-level decision, in the order of the questions: `partner` first, then the order that asks
 * the fewest questions on average over these weights, which `test/unit/engine/order.test.ts` proves. The weights are a guess
 * at how often each answer occurs, kept as data until real figures exist.
 */
export const facts: Fact[] = [
  {
    id: 'partner',
    changeable: true,
    values: ['none', 'package', 'bronze', 'silver', 'gold', 'platinum', 'titanium'],
    interchangeable: [
      ['silver', 'gold'],
      ['platinum', 'titanium'],
    ],
    weights: [10, 5, 35, 25, 12, 8, 5],
  },
  {
    id: 'issue',
    values: Object.keys(ISSUE_WEIGHTS),
    interchangeable: [
      ['general', 'sip-trunk', 'ip-phone'],
      ['audio', 'upgrade'],
    ],
    weights: Object.values(ISSUE_WEIGHTS),
  },
  {
    id: 'hosting',
    changeable: true,
    values: ['hosted', 'on-premise', 'self-hosted'],
    interchangeable: [['on-premise', 'self-hosted']],
    weights: [45, 30, 25],
  },
  {
    id: 'product',
    changeable: true,
    values: ['smb', 'free', 'other'],
    interchangeable: [['free', 'other']],
    weights: [20, 10, 70],
  },
  { id: 'system', values: ['production', 'evaluation', 'nfr'], weights: [94, 4, 2] },
  {
    id: 'size',
    changeable: true,
    values: ['single-4sc', '4sc', '5-64sc', 'over-64sc'],
    interchangeable: [['4sc', '5-64sc']],
    weights: [15, 5, 70, 10],
  },
  { id: 'extensions', values: ['up-to-20', 'over-20'], weights: [55, 45] },
  { id: 'setup', changeable: true, values: ['ok', 'not-ok'], weights: [80, 20] },
  { id: 'opener', changeable: true, values: ['admin', 'other'], weights: [85, 15] },
];
