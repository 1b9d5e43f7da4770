import type { Answers } from '../../../src/engine/model.ts';
import { type Cited, citing, loweredTo, type Ruling, ruling } from './ruling.ts';

const LEVELS = ['level-1', 'level-2', 'level-3'] as const;

export type LevelRulings = Record<(typeof LEVELS)[number], Ruling>;

/** Excluded for everyone, on every hosting. */
const EXCLUDED: Record<string, string[]> = {
  'first-line': ['excluded.first-line'],
  'remote-installation': ['excluded.remote-installation'],
  stun: ['excluded.stun'],
  'unsupported-phone': ['excluded.eol-phones', 'excluded.unsupported-phones'],
  'unsupported-trunk': ['excluded.sip-trunk', 'before.sip-trunk'],
  'unsupported-crm-pms': ['excluded.crm-pms'],
  'cfd-building': ['excluded.cfd'],
  'headset-gateway': ['excluded.headsets-gateways', 'reading.headsets'],
  'custom-template': ['excluded.custom-templates', 'reading.custom-template'],
  'call-control-api': ['excluded.call-control-api'],
  'third-party-conference': ['excluded.conference-third-party', 'reading.third-party-conference'],
  firewall: ['excluded.firewall'],
};

export const NO_ROUTE = [
  'scope.tested-configurations',
  'packages.partner-first',
  'packages.same-policies',
  'reading.end-user-route',
];
export const EVALUATION = ['faq.evaluation', 'reading.evaluation'];
export const NFR = ['ticket.licence-key', 'reading.nfr'];

export const silverAndAbove = ({ partner }: Answers) =>
  ['silver', 'gold', 'platinum', 'titanium'].includes(String(partner));

/** The three levels: no route, then the system, then the issue. */
export function levelRulings(answers: Answers): LevelRulings {
  if (answers.partner === 'none') return everyLevel(() => ruling('no', ...NO_ROUTE));
  if (answers.system === 'evaluation') return everyLevel(() => ruling('no', ...EVALUATION));
  if (answers.system === 'nfr') return everyLevel(() => ruling('no', ...NFR));
  return byIssue(answers, beforeIssue(answers));
}

function everyLevel(rule: (level: keyof LevelRulings) => Ruling): LevelRulings {
  return { 'level-1': rule('level-1'), 'level-2': rule('level-2'), 'level-3': rule('level-3') };
}

function beforeIssue(answers: Answers): LevelRulings {
  const free = answers.product === 'free' && 'reading.free';
  const bought = answers.partner === 'package' && 'reading.package-levels';
  const two = levelTwo(answers);
  return {
    'level-1': citing(levelOne(answers), free),
    'level-2': citing(two, bought, free),
    'level-3': citing(levelThree(answers, two), bought, free),
  };
}

function levelOne({ partner }: Answers): Ruling {
  const own: Cited[] = [partner === 'bronze' && 'partners.bronze', partner === 'package' && 'packages.same-policies'];
  return ruling('yes', 'levels.first-review', 'levels.one', ...own);
}

const hostedOrSmb = ({ hosting, product }: Answers) => hosting === 'hosted' || product === 'smb';

function levelTwo(answers: Answers): Ruling {
  const silver = silverAndAbove(answers);
  const granted = silver || hostedOrSmb(answers);
  const bronze = answers.partner === 'bronze' && 'partners.bronze';
  const smb = answers.product === 'smb' && answers.hosting !== 'hosted' && 'reading.smb';
  if (answers.size === 'single-4sc') return ruling('no', 'levels.two-single-4sc', granted && 'reading.single-4sc');
  if (!granted) return ruling('no', 'levels.two', bronze);
  return ruling('yes', 'levels.two', silver && 'partners.silver-and-above', bronze, !silver && 'reading.and-or', smb);
}

function levelThree(answers: Answers, two: Ruling): Ruling {
  const silver = silverAndAbove(answers);
  const bronze = answers.partner === 'bronze';
  const criterion = silver || hostedOrSmb(answers) || answers.extensions === 'over-20';
  if (!criterion) return ruling('no', 'levels.three');
  const yes = ruling('yes', 'levels.three', silver && 'partners.silver-and-above');
  if (two.verdict === 'yes') return citing(yes, bronze && 'reading.bronze-hosted-level-three');
  const why: Cited[] =
    answers.size === 'single-4sc'
      ? ['reading.single-4sc-level-three']
      : ['reading.bronze-level-three', bronze && 'partners.bronze'];
  return loweredTo('level-three-without-two', yes, ...why);
}

function byIssue(answers: Answers, base: LevelRulings): LevelRulings {
  const { issue = '' } = answers;
  const excluded = EXCLUDED[issue];
  if (excluded) return everyLevel(() => ruling('no', ...excluded));
  if (issue === 'network' || issue === 'operating-system') return networkOrSystem(answers, base);
  if (issue === 'audio' || issue === 'upgrade') return audioOrUpgrade(answers, base);
  if (issue === 'teams') return { ...base, 'level-3': ruling('no', 'excluded.teams-level-three', 'reading.teams') };
  if (issue === 'call-fraud') return callFraud(answers.size === 'over-64sc');
  return base;
}

function networkOrSystem({ issue, hosting, partner }: Answers, base: LevelRulings): LevelRulings {
  const network = issue === 'network' && 'before.network';
  if (hosting !== 'hosted') return everyLevel(() => ruling('no', 'excluded.network-and-os', network));
  if (partner === 'bronze') return bronzeNetwork(base);
  return everyLevel((level) => citing(base[level], 'reading.hosted-network', 'excluded.firewall'));
}

function audioOrUpgrade({ hosting, partner }: Answers, base: LevelRulings): LevelRulings {
  const customersPart = hosting === 'hosted' ? [] : ['before.network', 'excluded.network-and-os'];
  if (partner === 'bronze') return bronzeNetwork(base, customersPart);
  if (hosting === 'hosted') return base;
  return everyLevel((level) => loweredTo('cause', base[level], ...customersPart, 'reading.audio-upgrade'));
}

/** Bronze with an issue of the network kind: none of Level 1, the rest only if 3CX takes it up beyond that. */
function bronzeNetwork(base: LevelRulings, alsoCited: string[] = []): LevelRulings {
  const cited = ['partners.bronze', 'reading.bronze-network', ...alsoCited];
  const two = loweredTo('beyond-level-one', base['level-2'], ...cited);
  const three = loweredTo('beyond-level-one', base['level-3'], ...cited);
  const no = ruling('no', ...cited);
  return { 'level-1': no, 'level-2': two, 'level-3': two.verdict === 'no' ? no : three };
}

function callFraud(advised: boolean): LevelRulings {
  return everyLevel((level) =>
    ruling(advised && level === 'level-1' ? 'advice-only' : 'no', 'excluded.call-fraud', 'reading.call-fraud'),
  );
}
