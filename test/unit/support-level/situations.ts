import type { Answers } from '../../../src/engine/model.ts';

/** What is asked and what may be answered, as the rules list it; `setup` last, so that its two answers are neighbours. */
export const DOMAIN: Record<string, string[]> = {
  partner: ['none', 'package', 'bronze', 'silver', 'gold', 'platinum', 'titanium'],
  hosting: ['hosted', 'on-premise', 'self-hosted'],
  product: ['smb', 'free', 'other'],
  size: ['single-4sc', '4sc', '5-64sc', 'over-64sc'],
  extensions: ['up-to-20', 'over-20'],
  issue: [
    ...['general', 'sip-trunk', 'ip-phone', 'audio', 'upgrade', 'network', 'operating-system', 'teams', 'call-fraud'],
    ...['first-line', 'remote-installation', 'stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms'],
    ...['cfd-building', 'headset-gateway', 'custom-template', 'call-control-api', 'third-party-conference', 'firewall'],
  ],
  system: ['production', 'evaluation', 'nfr'],
  opener: ['admin', 'other'],
  setup: ['ok', 'not-ok'],
};

/** Every verdict with its values, worst first. */
export const WORST_FIRST: Record<string, string[]> = {
  'level-1': ['no', 'advice-only', 'conditional', 'yes'],
  'level-2': ['no', 'conditional', 'yes'],
  'level-3': ['no', 'conditional', 'yes'],
  ticket: ['no', 'yes'],
  phone: ['no', 'conditional', 'yes'],
  priority: ['no', 'yes'],
  'reply-time': ['not-applicable', '48-hours'],
  forum: ['not-stated', 'encouraged', 'open'],
  'hourly-charge': ['possible', 'none-stated'],
};

export const FACTS = Object.keys(DOMAIN);
export const VERDICTS = Object.keys(WORST_FIRST);

/** How many situations lie between two that differ only in this fact, by one value. */
export const STRIDE: Record<string, number> = Object.fromEntries(
  FACTS.map((fact, index) => [fact, FACTS.slice(index + 1).reduce((size, later) => size * valuesOf(later).length, 1)]),
);

/** All complete answers: the number of one is the sum of value number times stride over its facts. */
export const SITUATIONS: Answers[] = FACTS.reduce<Answers[]>(
  (begun, fact) => begun.flatMap((answers) => valuesOf(fact).map((value) => ({ ...answers, [fact]: value }))),
  [{}],
);

export function valuesOf(fact: string): string[] {
  return DOMAIN[fact] ?? [];
}
