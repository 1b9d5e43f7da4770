import type { Partner, SamplePartner } from '../../schema/partner.ts';

export type Level = Partner['level'];
export type Service = Partner['services'][number];
export type Coordinates = NonNullable<Partner['coordinates']>;

/** A company as the finder lists it, real or of the sample. */
export interface Listed extends Omit<Partner, 'source'> {
  /** Whether it is invented. */
  sample?: true;
  source: {
    kind: Partner['source']['kind'] | SamplePartner['source']['kind'];
    url?: string;
    fact: string;
  };
}

/** The partner levels, lowest first. */
export const LEVELS = ['bronze', 'silver', 'gold', 'platinum', 'titanium'] as const satisfies readonly Level[];

/** The lowest level shown unless a reader asks for Bronze (packages.partner-first, partners.silver-and-above). */
export const DEFAULT_LEVEL: Level = 'silver';

/** Place of a level in the order of levels, Bronze 0. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level);

/** What can be asked for, in the order in which it is offered. */
export const SERVICES = [
  'first-line',
  'installation',
  'on-site',
  'out-of-hours',
  'hosting',
  'migration',
  'network',
  'call-flow-design',
  'integrations',
  'contact-centre',
  'training',
] as const satisfies readonly Service[];

/** A language without its region or script: `pt` for `pt-BR`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] as string;
