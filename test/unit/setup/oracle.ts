import { type Ruling, rulings } from './ruling.ts';

/** A trunk or an integration: its status in the data (none where it is not listed), and what the official list said. */
export interface Thing {
  status?: string;
  official: string;
}

/** A phone model with the way in which it is set up. */
export interface Phone extends Thing {
  provisioning: string;
  template: string;
}

/** A setup as somebody describes it: one answer a question, and lists of things. */
export interface Described {
  answers: Record<string, string>;
  trunk?: Thing[] | 'none' | 'unknown';
  phone?: Phone[] | 'none' | 'unknown';
  integration?: Thing[] | 'none' | 'unknown';
}

type Answers = Described['answers'];

/** The rule of one item: what it says of the answers; nothing where the item has not been answered. */
type Rule = (answers: Answers) => Ruling | undefined;

function version({ version }: Answers) {
  const says = rulings('install', 'excluded.not-latest', 'before.latest-version');
  if (version === 'latest') return says.supported();
  if (version === 'older-service-pack' || version === 'older-version') return says.notSupported(['update-and-test']);
  if (version === 'prerelease') return says.check(['test-on-release']);
  return version === 'unknown' ? says.check(['find-version']) : undefined;
}

function manuals({ manuals }: Answers) {
  const says = rulings('install', 'before.manuals', 'scope.tested-configurations');
  if (manuals === 'yes') return says.supported();
  if (manuals === 'no') return says.notSupported(['correct-by-manual']);
  return manuals === 'unknown' ? says.check(['compare-with-manual']) : undefined;
}

function machine({ machine, hosting }: Answers) {
  const says = rulings('install', 'before.hardware-specs');
  const reading = 'reading.machine-on-premise';
  if (hosting === 'hosted') return says.notApplicable();
  if (machine === 'meets') return says.supported();
  if (machine === 'unknown') return says.check(['compare-machine'], reading);
  if (machine !== 'below') return undefined;
  if (hosting === 'self-hosted') return says.notSupported(['raise-machine'], reading);
  if (hosting === 'on-premise') return says.conditional(['raise-machine'], reading);
  return says.check(['find-hosting'], reading);
}

function thirdParty({ 'third-party': thirdParty }: Answers) {
  const says = rulings('install', 'before.third-party');
  if (thirdParty === 'none') return says.supported();
  if (thirdParty === 'supported-vendor') return says.conditional(['ask-vendor'], 'before.vendor-first');
  if (thirdParty === 'unsupported') return says.notSupported(['take-out-and-test']);
  return thirdParty === 'unknown' ? says.check(['list-third-party']) : undefined;
}

const devices =
  (id: 'headsets' | 'gateways'): Rule =>
  ({ [id]: devices }) => {
    const says = rulings('item', 'excluded.headsets-gateways', 'reading.headsets');
    if (devices === 'none') return says.notApplicable();
    if (devices === 'present') return says.notSupported(['test-without', 'ask-its-vendor']);
    return devices === 'unknown' ? says.check(['look-for-devices']) : undefined;
  };

function templates({ templates }: Answers) {
  const says = rulings('item', 'excluded.custom-templates', 'reading.custom-template');
  if (templates === 'none') return says.supported();
  if (templates === 'affecting') return says.notSupported(['default-template']);
  if (templates === 'not-affecting') return says.conditional(['show-without-templates']);
  return templates === 'unknown' ? says.check(['look-for-templates']) : undefined;
}

function cfd({ cfd }: Answers) {
  const says = rulings('service', 'excluded.cfd');
  if (cfd === 'none') return says.notApplicable();
  if (cfd === 'own-project') return rulings('item', 'excluded.cfd').conditional(['check-own-logic']);
  if (cfd === 'wants-built') return says.notSupported(['build-or-ask-partner']);
  return cfd === 'unknown' ? says.check(['look-for-cfd']) : undefined;
}

function api({ api }: Answers) {
  const says = rulings('item', 'excluded.call-control-api');
  if (api === 'none') return says.notApplicable();
  if (api === 'issue') return says.notSupported(['show-without-api']);
  if (api === 'other') return says.conditional(['show-without-api']);
  return api === 'unknown' ? says.check(['look-for-api']) : undefined;
}

function teams({ teams }: Answers) {
  const says = rulings('item', 'excluded.teams-level-three', 'reading.teams');
  if (teams === 'none') return says.notApplicable();
  if (teams === 'used') return says.conditional(['know-teams']);
  return teams === 'unknown' ? says.check(['look-for-teams']) : undefined;
}

function network({ network, hosting }: Answers) {
  const says = rulings('item', 'before.network', 'excluded.network-and-os');
  if (network === undefined) return undefined;
  if (network === 'no-symptom') return says.supported();
  if (hosting === 'hosted') return says.conditional(['check-own-network'], 'reading.hosted-network');
  if (network === 'reproduced') return says.conditional(['name-another-issue']);
  if (network === 'not-reproduced') return says.notSupported(['mend-own-network']);
  return says.check(['reproduce-hosted']);
}

function firewall({ firewall }: Answers) {
  const says = rulings('service', 'excluded.firewall', 'before.network');
  if (firewall === 'no-help') return says.supported();
  if (firewall === 'help') return says.notSupported(['ask-administrator']);
  return firewall === 'unknown' ? says.check(['decide-firewall']) : undefined;
}

function conference({ conference }: Answers) {
  const says = rulings('service', 'excluded.conference-third-party', 'reading.third-party-conference');
  if (conference === 'none') return says.notApplicable();
  if (conference === 'wanted') return says.notSupported(['call-without-3cx']);
  return conference === 'unknown' ? says.check(['decide-conference']) : undefined;
}

const SINGLE: Record<string, Rule> = {
  version,
  manuals,
  machine,
  'third-party': thirdParty,
  headsets: devices('headsets'),
  gateways: devices('gateways'),
  templates,
  cfd,
  api,
  teams,
  network,
  firewall,
  conference,
};

/** What a status in the data, or else the finding on the official list, counts as. */
export function counts({ status = '', official }: Thing): string {
  if (['preferred', 'supported', 'end-of-life', 'unsupported'].includes(status)) return status;
  return official === 'not-found' ? 'unsupported' : official;
}

const TRUNKS = rulings('item', 'before.sip-trunk', 'excluded.sip-trunk', 'faq.voip-providers');

/** One trunk. Past its end of life and unsupported come to the same for a provider. */
export function trunkRuling(trunk: Thing, answers: Answers): Ruling {
  const status = counts(trunk);
  if (status === 'unsupported' || status === 'end-of-life')
    return TRUNKS.notSupported(['move-trunk', 'test-without-trunk']);
  if (status === 'unknown') return TRUNKS.check(['look-up-trunk']);
  if (answers['trunk-issue'] === 'yes' && answers['trunk-asked'] !== 'yes')
    return TRUNKS.conditional(['ask-provider'], 'before.vendor-first');
  return TRUNKS.supported('before.vendor-first');
}

/** One phone model: every reason for a refusal, then everything that is open, then the first condition. */
export function phoneRuling(phone: Phone, answers: Answers): Ruling {
  const says = rulings('item');
  const refused = phoneRefusals(phone);
  if (refused.length > 0) return says.notSupported(distinct(refused.map(([remedy]) => remedy)), ...citedIn(refused));
  const open = phoneGaps(phone);
  if (open.length > 0) return says.check(distinct(open.map(([remedy]) => remedy)), ...citedIn(open));
  if (phone.provisioning === 'manual')
    return says.conditional(['follow-manual'], 'scope.tested-configurations', 'before.manuals');
  if (answers['phone-issue'] === 'yes' && answers['phone-asked'] !== 'yes')
    return says.conditional(['ask-vendor'], 'before.vendor-first');
  return says.supported('scope.tested-configurations');
}

type Found = [remedy: string, ...cited: string[]][];

function phoneRefusals(phone: Phone): Found {
  const found: Found = [];
  if (counts(phone) === 'end-of-life') found.push(['replace-phone', 'excluded.eol-phones', 'faq.eol']);
  if (counts(phone) === 'unsupported') found.push(['replace-phone', 'excluded.unsupported-phones', 'faq.ip-phones']);
  if (phone.provisioning === 'stun') found.push(['use-sbc', 'excluded.stun', 'faq.stun']);
  if (phone.template === 'custom')
    found.push(['default-template', 'excluded.custom-templates', 'reading.custom-template']);
  return found;
}

function phoneGaps(phone: Phone): Found {
  const found: Found = [];
  if (counts(phone) === 'unknown') found.push(['look-up-phone', 'excluded.unsupported-phones', 'excluded.eol-phones']);
  if (phone.provisioning === 'unknown')
    found.push(['find-provisioning', 'scope.tested-configurations', 'excluded.stun']);
  if (phone.template === 'unknown') found.push(['find-template', 'excluded.custom-templates']);
  return found;
}

const citedIn = (found: Found): string[] => found.flatMap(([, ...cited]) => cited);
const distinct = (ids: string[]): string[] => [...new Set(ids)];

const INTEGRATIONS = rulings('item', 'excluded.crm-pms');

/** One integration. */
export function integrationRuling(integration: Thing): Ruling {
  const status = counts(integration);
  if (status === 'unsupported' || status === 'end-of-life') return INTEGRATIONS.notSupported(['take-out-and-test']);
  return status === 'unknown' ? INTEGRATIONS.check(['look-up-integration']) : INTEGRATIONS.supported();
}

const PHONES = rulings('item');

/** What is said of a list as a whole. */
const WHOLE = {
  trunk: { none: TRUNKS.notApplicable(), unknown: TRUNKS.check(['list-trunks']) },
  phone: {
    none: PHONES.notApplicable('scope.tested-configurations'),
    unknown: PHONES.check(['list-phones'], 'excluded.unsupported-phones', 'excluded.eol-phones'),
  },
  integration: { none: INTEGRATIONS.notApplicable(), unknown: INTEGRATIONS.check(['list-integrations']) },
};

function listed<T extends Thing>(
  key: keyof typeof WHOLE,
  given: T[] | 'none' | 'unknown' | undefined,
  rule: (thing: T) => Ruling,
): [string, Ruling][] {
  if (given === undefined) return [];
  if (typeof given === 'string') return [[key, WHOLE[key][given]]];
  return given.map((thing, index) => [`${key}[${index}]`, rule(thing)]);
}

/** The setup decision once more, written from the rules as plain steps and sharing nothing with the tables. */
export function itemRulings({ answers, trunk, phone, integration }: Described): Record<string, Ruling> {
  const single = Object.entries(SINGLE).flatMap(([id, rule]): [string, Ruling][] => {
    const ruled = rule(answers);
    return ruled ? [[id, ruled]] : [];
  });
  return Object.fromEntries([
    ...single,
    ...listed('trunk', trunk, (thing) => trunkRuling(thing, answers)),
    ...listed('phone', phone, (thing) => phoneRuling(thing, answers)),
    ...listed('integration', integration, integrationRuling),
  ]);
}

/** The verdict over all items: the first that holds. */
export function overallRuling(items: Ruling[]): string | undefined {
  if (items.length === 0) return undefined;
  if (items.some(({ verdict, scope }) => verdict === 'not-supported' && scope === 'install')) return 'fix-first';
  if (items.some(({ verdict }) => verdict === 'check')) return 'check-first';
  if (items.some(({ verdict }) => verdict === 'not-supported')) return 'supported-with-exclusions';
  if (items.some(({ verdict }) => verdict === 'conditional')) return 'supported-with-conditions';
  return 'supported';
}
