import type { CollectTable, Table, TierRow, TiersTable, VerdictKind } from '../../engine/model.ts';
import { bronzeRefusals, caps, free, hostedNetwork } from './cause.ts';
import { NOT_HOSTED, NOT_SINGLE_4SC, ROUTE, ROUTE_BELOW_SILVER, SILVER_AND_ABOVE } from './facts.ts';

const TIERS = ['included', 'issue', 'exception', 'grant', 'otherwise'];
const UNCHANGED_BY_ISSUE = ['exception', 'grant', 'otherwise'];

const notIncluded = (level: string): TierRow => ({
  id: `${level}.not-included`,
  tier: 'included',
  when: { included: ['no'] },
  value: 'no',
  inherits: ['included'],
});

const callFraud = (level: string): TierRow => ({
  id: `${level}.call-fraud`,
  tier: 'issue',
  when: { issue: ['call-fraud'], size: ['over-64sc'] },
  value: level === 'level-1' ? 'advice-only' : 'no',
  clauses: ['excluded.call-fraud'],
  readings: ['reading.call-fraud'],
});

/** A ticket package: Levels 2 and 3 go by the installation (reading.package-levels). */
const packageLevels = (level: string) => ({
  id: `${level}.package`,
  when: { partner: ['package'] },
  beside: UNCHANGED_BY_ISSUE,
  readings: ['reading.package-levels'],
});

const levelOne: TiersTable = {
  hitPolicy: 'tiers',
  verdict: 'level-1',
  tiers: ['included', 'issue', 'grant'],
  rows: [
    notIncluded('level-1'),
    ...bronzeRefusals('level-1'),
    callFraud('level-1'),
    {
      id: 'level-1.every-ticket',
      tier: 'grant',
      when: { partner: ROUTE },
      value: 'yes',
      clauses: ['levels.first-review', 'levels.one'],
    },
    { id: 'level-1.bronze', tier: 'grant', when: { partner: ['bronze'] }, value: 'yes', clauses: ['partners.bronze'] },
    {
      id: 'level-1.package',
      tier: 'grant',
      when: { partner: ['package'] },
      value: 'yes',
      clauses: ['packages.same-policies'],
    },
  ],
};

const levelOneCitations: CollectTable = {
  hitPolicy: 'collect',
  verdict: 'level-1',
  rows: [hostedNetwork('level-1', ['grant']), free('level-1', ['grant'])],
};

/** The customer's only system, of 4SC, although something else would grant Level 2 (reading.single-4sc). */
const singleDespite = (grant: string, when: TierRow['when']): TierRow => ({
  id: `level-2.single-4sc-${grant}`,
  tier: 'exception',
  when: { ...when, size: ['single-4sc'] },
  value: 'no',
  clauses: ['levels.two-single-4sc'],
  readings: ['reading.single-4sc'],
});

const levelTwo: TiersTable = {
  hitPolicy: 'tiers',
  verdict: 'level-2',
  tiers: TIERS,
  rows: [
    notIncluded('level-2'),
    callFraud('level-2'),
    {
      id: 'level-2.single-4sc',
      tier: 'exception',
      when: { size: ['single-4sc'] },
      value: 'no',
      clauses: ['levels.two-single-4sc'],
    },
    singleDespite('silver', { partner: SILVER_AND_ABOVE }),
    singleDespite('hosted', { hosting: ['hosted'] }),
    singleDespite('smb', { product: ['smb'] }),
    {
      id: 'level-2.silver',
      tier: 'grant',
      when: { partner: SILVER_AND_ABOVE },
      value: 'yes',
      clauses: ['levels.two', 'partners.silver-and-above'],
    },
    {
      id: 'level-2.hosted',
      tier: 'grant',
      when: { partner: ROUTE_BELOW_SILVER, hosting: ['hosted'] },
      value: 'yes',
      clauses: ['levels.two'],
      readings: ['reading.and-or'],
    },
    {
      id: 'level-2.smb',
      tier: 'grant',
      when: { partner: ROUTE_BELOW_SILVER, product: ['smb'] },
      value: 'yes',
      clauses: ['levels.two'],
      readings: ['reading.and-or'],
    },
    { id: 'level-2.otherwise', tier: 'otherwise', when: {}, value: 'no', clauses: ['levels.two'] },
  ],
};

const levelTwoCitations: CollectTable = {
  hitPolicy: 'collect',
  verdict: 'level-2',
  rows: [
    {
      id: 'level-2.bronze',
      when: { partner: ['bronze'] },
      beside: ['grant', 'otherwise'],
      clauses: ['partners.bronze'],
    },
    {
      id: 'level-2.smb-not-hosted',
      when: { product: ['smb'], hosting: NOT_HOSTED },
      beside: ['grant'],
      readings: ['reading.smb'],
    },
    packageLevels('level-2'),
    hostedNetwork('level-2', UNCHANGED_BY_ISSUE),
    free('level-2', UNCHANGED_BY_ISSUE),
  ],
};

const CRITERIA: Record<string, Pick<TierRow, 'when' | 'clauses'>> = {
  silver: { when: { partner: SILVER_AND_ABOVE }, clauses: ['levels.three', 'partners.silver-and-above'] },
  hosted: { when: { partner: ROUTE, hosting: ['hosted'] }, clauses: ['levels.three'] },
  smb: { when: { partner: ROUTE, product: ['smb'] }, clauses: ['levels.three'] },
  'over-20': { when: { partner: ROUTE, extensions: ['over-20'] }, clauses: ['levels.three'] },
};

const granted = ([criterion, { when, clauses }]: [string, Pick<TierRow, 'when' | 'clauses'>]): TierRow => ({
  id: `level-3.${criterion}`,
  tier: 'grant',
  when,
  value: 'yes',
  clauses,
});

/** A criterion of Level 3 met by the customer's only system, of 4SC (reading.single-4sc-level-three). */
const withoutTwo = ([criterion, { when, clauses }]: [string, Pick<TierRow, 'when' | 'clauses'>]): TierRow => ({
  id: `level-3.single-4sc-${criterion}`,
  tier: 'exception',
  when: { ...when, size: ['single-4sc'] },
  value: 'conditional',
  condition: 'level-three-without-two',
  clauses,
  readings: ['reading.single-4sc-level-three'],
});

/** More than 20 extensions where nothing grants Level 2. */
const overTwentyWithoutTwo = {
  partner: ROUTE_BELOW_SILVER,
  hosting: NOT_HOSTED,
  product: ['free', 'other'],
  size: NOT_SINGLE_4SC,
  extensions: ['over-20'],
};

const levelThree: TiersTable = {
  hitPolicy: 'tiers',
  verdict: 'level-3',
  tiers: TIERS,
  rows: [
    notIncluded('level-3'),
    {
      id: 'level-3.teams',
      tier: 'issue',
      when: { issue: ['teams'] },
      value: 'no',
      clauses: ['excluded.teams-level-three'],
      readings: ['reading.teams'],
    },
    callFraud('level-3'),
    ...bronzeRefusals('level-3', { 'level-2': ['no'] }),
    ...Object.entries(CRITERIA).map(withoutTwo),
    {
      id: 'level-3.over-20-without-two',
      tier: 'exception',
      when: overTwentyWithoutTwo,
      value: 'conditional',
      condition: 'level-three-without-two',
      clauses: ['levels.three'],
      readings: ['reading.bronze-level-three'],
    },
    {
      id: 'level-3.over-20-bronze',
      tier: 'exception',
      when: { ...overTwentyWithoutTwo, partner: ['bronze'] },
      value: 'conditional',
      condition: 'level-three-without-two',
      clauses: ['partners.bronze'],
    },
    ...Object.entries(CRITERIA).map(granted),
    { id: 'level-3.otherwise', tier: 'otherwise', when: {}, value: 'no', clauses: ['levels.three'] },
  ],
};

const levelThreeCitations: CollectTable = {
  hitPolicy: 'collect',
  verdict: 'level-3',
  rows: [
    {
      id: 'level-3.bronze-granted',
      when: { partner: ['bronze'] },
      beside: ['grant'],
      readings: ['reading.bronze-hosted-level-three'],
    },
    packageLevels('level-3'),
    hostedNetwork('level-3', UNCHANGED_BY_ISSUE),
    free('level-3', UNCHANGED_BY_ISSUE),
  ],
};

/** Whether the case is part of support at all, and the three levels. */
export const levelVerdicts: VerdictKind[] = [
  { id: 'included', values: ['no', 'yes'], internal: true },
  { id: 'level-1', values: ['no', 'advice-only', 'conditional', 'yes'] },
  { id: 'level-2', values: ['no', 'conditional', 'yes'] },
  { id: 'level-3', values: ['no', 'conditional', 'yes'] },
];

/** The tables of the three support levels (RULES 1, levels and by issue). */
export const levels: Table[] = [
  levelOne,
  caps('level-1'),
  levelOneCitations,
  levelTwo,
  caps('level-2'),
  levelTwoCitations,
  levelThree,
  caps('level-3'),
  levelThreeCitations,
];
