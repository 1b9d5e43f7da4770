/** Fact → its value, or several that make no difference; a fact not named may have any value. */
export type Given = Record<string, string | string[]>;

/**
 * What the policy says about one verdict: `value: clauses and readings`, in brackets after the value what a conditional
 * hangs on or, in order, why a ticket is refused; after `<` the rows that were overridden. Either may be left unsaid, but
 * what is said is said completely.
 */
export type Says = Record<string, string>;

/** A sentence of policy, the situations it speaks of, and what holds in every one of them. */
export interface PolicyCase {
  policy: string;
  given: Given;
  says: Says;
}

/** Cases that share something. */
export function cases(shared: Given, ...rows: [policy: string, given: Given, says: Says][]): PolicyCase[] {
  return rows.map(([policy, given, says]) => ({ policy, given: { ...shared, ...given }, says }));
}

/** The same said of all three levels. */
export function everyLevel(says: string): Says {
  return { 'level-1': says, 'level-2': says, 'level-3': says };
}

export const SILVER_AND_ABOVE = ['silver', 'gold', 'platinum', 'titanium'];
export const BELOW_SILVER = ['package', 'bronze'];
export const WITH_ROUTE = [...BELOW_SILVER, ...SILVER_AND_ABOVE];
export const NOT_HOSTED = ['on-premise', 'self-hosted'];
export const SMB_OR_OTHER = ['smb', 'other'];
export const NOT_SINGLE = ['4sc', '5-64sc', 'over-64sc'];
export const NETWORK_OR_SYSTEM = ['network', 'operating-system'];
export const AUDIO_OR_UPGRADE = ['audio', 'upgrade'];
/** Issues that leave the levels as they are. */
export const ORDINARY = ['general', 'sip-trunk', 'ip-phone'];
/** Issues that no level helps with, whoever asks. */
export const EXCLUDED = [
  ...['first-line', 'remote-installation', 'stun', 'unsupported-phone', 'unsupported-trunk', 'unsupported-crm-pms'],
  ...['cfd-building', 'headset-gateway', 'custom-template', 'call-control-api', 'third-party-conference', 'firewall'],
];
