import type { CapTable, CollectRow, TierRow } from '../../engine/model.ts';
import { NETWORK_AND_OS, NOT_HOSTED, ROUTE_BUT_BRONZE, SYMPTOMS } from './facts.ts';

const NETWORK_PART = ['before.network', 'excluded.network-and-os'];

/** The cap on audio and upgrade issues of systems not hosted by 3CX: it hangs on the cause (reading.audio-upgrade). */
const causeCap = (level: string): CapTable['rows'][number] => ({
  id: `${level}.cause`,
  when: { partner: ROUTE_BUT_BRONZE, issue: SYMPTOMS, hosting: NOT_HOSTED },
  value: 'conditional',
  condition: 'cause',
  clauses: NETWORK_PART,
  readings: ['reading.audio-upgrade'],
});

/**
 * The caps of one support level: the cause of audio and upgrade issues and, beyond Level 1, what Bronze partners are
 * not promised (partners.bronze; reading.bronze-network).
 */
export const caps = (level: string): CapTable => ({
  hitPolicy: 'cap',
  verdict: level,
  rows: level === 'level-1' ? [causeCap(level)] : [causeCap(level), ...bronzeCaps(level)],
});

const bronzeCaps = (level: string): CapTable['rows'] => [
  {
    id: `${level}.beyond-level-one`,
    when: { partner: ['bronze'], issue: [...SYMPTOMS, ...NETWORK_AND_OS] },
    value: 'conditional',
    condition: 'beyond-level-one',
    clauses: ['partners.bronze'],
    readings: ['reading.bronze-network'],
  },
  {
    id: `${level}.beyond-level-one-cause`,
    when: { partner: ['bronze'], issue: SYMPTOMS, hosting: NOT_HOSTED },
    value: 'conditional',
    condition: 'beyond-level-one',
    clauses: NETWORK_PART,
  },
];

/**
 * The rows by which a level is refused to Bronze partners for network and operating-system issues (partners.bronze;
 * reading.bronze-network). `when` narrows both: Level 3 falls only where Level 2 is refused.
 */
export const bronzeRefusals = (level: string, when: TierRow['when'] = {}): TierRow[] => [
  {
    id: `${level}.bronze-network`,
    tier: 'issue',
    when: { partner: ['bronze'], issue: [...SYMPTOMS, ...NETWORK_AND_OS], ...when },
    value: 'no',
    clauses: ['partners.bronze'],
    readings: ['reading.bronze-network'],
  },
  {
    id: `${level}.bronze-network-cause`,
    tier: 'issue',
    when: { partner: ['bronze'], issue: SYMPTOMS, hosting: NOT_HOSTED, ...when },
    value: 'no',
    clauses: NETWORK_PART,
  },
];

/** What is added beside a level that the issue left unchanged, in the tiers named. */
export const hostedNetwork = (level: string, beside: string[]): CollectRow => ({
  id: `${level}.hosted-network`,
  when: { partner: ROUTE_BUT_BRONZE, issue: NETWORK_AND_OS, hosting: ['hosted'] },
  beside,
  clauses: ['excluded.firewall'],
  readings: ['reading.hosted-network'],
});

/** 3CX FREE: every level rests on how the policy's silence about it is read (reading.free). */
export const free = (level: string, beside: string[]): CollectRow => ({
  id: `${level}.free`,
  when: { product: ['free'] },
  beside,
  readings: ['reading.free'],
});
