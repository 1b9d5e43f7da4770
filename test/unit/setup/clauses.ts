/** A sentence of policy, a link, and what it leads to: item by item as `verdict: remedies`, and over all of them. */
export type ClauseCase = [policy: string, query: string, items: Record<string, string>, overall: string];

const FIX = 'fix-first';
const CHECK = 'check-first';
const EXCLUSIONS = 'supported-with-exclusions';
const CONDITIONS = 'supported-with-conditions';
const FINE = 'supported';

/** What the clauses about a setup come to, a little above and below the line that each draws. */
export const clauseCases: Record<string, ClauseCase[]> = {
  'excluded.not-latest': [
    ['the latest version and service pack is supported', 'version=latest', { version: 'supported' }, FINE],
    [
      'the latest version without its last service pack is not',
      'version=older-service-pack',
      { version: 'not-supported: update-and-test' },
      FIX,
    ],
    ['an older version is not', 'version=older-version', { version: 'not-supported: update-and-test' }, FIX],
    ['of a prerelease nothing is said', 'version=prerelease', { version: 'check: test-on-release' }, CHECK],
    ['nor of a version that nobody knows', 'version=unknown', { version: 'check: find-version' }, CHECK],
  ],
  'before.manuals': [
    ['a system set up by the manuals is supported', 'manuals=yes', { manuals: 'supported' }, FINE],
    ['any other is to be corrected first', 'manuals=no', { manuals: 'not-supported: correct-by-manual' }, FIX],
    ['where nobody knows, compare', 'manuals=unknown', { manuals: 'check: compare-with-manual' }, CHECK],
  ],
  'before.hardware-specs': [
    [
      'a self-hosted machine must meet the minimum',
      'hosting=self-hosted&machine=below',
      { machine: 'not-supported: raise-machine' },
      FIX,
    ],
    ['one that does is supported', 'hosting=self-hosted&machine=meets', { machine: 'supported' }, FINE],
    [
      'on-premise it is strongly advised',
      'hosting=on-premise&machine=below',
      { machine: 'conditional: raise-machine' },
      CONDITIONS,
    ],
    [
      'the machine of 3CX is not the reader’s business',
      'hosting=hosted&machine=below',
      { machine: 'not-applicable' },
      FINE,
    ],
    ['and need not be asked about', 'hosting=hosted', { machine: 'not-applicable' }, FINE],
    [
      'whose business a weak machine is, depends on where it stands',
      'hosting=unknown&machine=below',
      { machine: 'check: find-hosting' },
      CHECK,
    ],
    [
      'a machine that nobody knows is to be compared',
      'hosting=on-premise&machine=unknown',
      { machine: 'check: compare-machine' },
      CHECK,
    ],
  ],
  'before.third-party': [
    ['nothing else in use is fine', 'third-party=none', { 'third-party': 'supported' }, FINE],
    [
      'what is supported has a vendor to ask',
      'third-party=supported-vendor',
      { 'third-party': 'conditional: ask-vendor' },
      CONDITIONS,
    ],
    ['what is not is taken out', 'third-party=unsupported', { 'third-party': 'not-supported: take-out-and-test' }, FIX],
    ['what nobody knows is looked for', 'third-party=unknown', { 'third-party': 'check: list-third-party' }, CHECK],
  ],
  'before.sip-trunk': [
    ['a preferred provider is supported', 'trunk=an-entry-preferred~unknown', { 'trunk[0]': 'supported' }, FINE],
    ['a supported one too', 'trunk=an-entry-supported~unknown', { 'trunk[0]': 'supported' }, FINE],
    [
      'an unsupported one is not, whatever somebody read',
      'trunk=an-entry-unsupported~supported',
      { 'trunk[0]': 'not-supported: move-trunk test-without-trunk' },
      EXCLUSIONS,
    ],
    [
      'one that the official list does not have is not',
      'trunk=not-listed~not-found',
      { 'trunk[0]': 'not-supported: move-trunk test-without-trunk' },
      EXCLUSIONS,
    ],
    ['one that it has is', 'trunk=an-entry-unconfirmed~supported', { 'trunk[0]': 'supported' }, FINE],
    [
      'one that only this site lacks is looked up',
      'trunk=not-listed~unknown',
      { 'trunk[0]': 'check: look-up-trunk' },
      CHECK,
    ],
    [
      'one listed long ago is looked up',
      'trunk=an-entry-legacy~unknown',
      { 'trunk[0]': 'check: look-up-trunk' },
      CHECK,
    ],
    ['no trunk is nothing to support', 'trunk=none', { trunk: 'not-applicable' }, FINE],
    ['trunks that nobody knows are listed first', 'trunk=unknown', { trunk: 'check: list-trunks' }, CHECK],
    [
      'one bad provider leaves the other alone',
      'trunk=an-entry-preferred~unknown&trunk=an-entry-unsupported~unknown',
      { 'trunk[0]': 'supported', 'trunk[1]': 'not-supported: move-trunk test-without-trunk' },
      EXCLUSIONS,
    ],
  ],
  'before.vendor-first': [
    [
      'the provider of a trunk at issue is asked first',
      'trunk=an-entry-supported~unknown&trunk-issue=yes&trunk-asked=no',
      { 'trunk[0]': 'conditional: ask-provider' },
      CONDITIONS,
    ],
    [
      'which counts as not done until it is said to be',
      'trunk=an-entry-supported~unknown&trunk-issue=yes',
      { 'trunk[0]': 'conditional: ask-provider' },
      CONDITIONS,
    ],
    [
      'once asked, the trunk is supported',
      'trunk=an-entry-supported~unknown&trunk-issue=yes&trunk-asked=yes',
      { 'trunk[0]': 'supported' },
      FINE,
    ],
    [
      'a trunk that may or may not be at issue is supported',
      'trunk=an-entry-supported~unknown&trunk-issue=unknown',
      { 'trunk[0]': 'supported' },
      FINE,
    ],
    [
      'asking does not help a provider that is not supported',
      'trunk=an-entry-unsupported~unknown&trunk-issue=yes&trunk-asked=yes',
      { 'trunk[0]': 'not-supported: move-trunk test-without-trunk' },
      EXCLUSIONS,
    ],
    [
      'the vendor of a phone at issue is asked first',
      'phone=an-entry-supported~sbc~default~unknown&phone-issue=yes&phone-asked=unknown',
      { 'phone[0]': 'conditional: ask-vendor' },
      CONDITIONS,
    ],
    [
      'once asked, the phone is supported',
      'phone=an-entry-supported~sbc~default~unknown&phone-issue=yes&phone-asked=yes',
      { 'phone[0]': 'supported' },
      FINE,
    ],
    [
      'a phone set up by hand hangs on the manual before that',
      'phone=an-entry-supported~manual~default~unknown&phone-issue=yes&phone-asked=no',
      { 'phone[0]': 'conditional: follow-manual' },
      CONDITIONS,
    ],
  ],
  'excluded.eol-phones': [
    [
      'a phone past its end of life is replaced',
      'phone=an-entry-end-of-life~lan~default~supported',
      { 'phone[0]': 'not-supported: replace-phone' },
      EXCLUSIONS,
    ],
    [
      'so is one that the official list calls so',
      'phone=an-entry-unconfirmed~lan~default~end-of-life',
      { 'phone[0]': 'not-supported: replace-phone' },
      EXCLUSIONS,
    ],
  ],
  'excluded.unsupported-phones': [
    [
      'a phone that the official list does not have is replaced',
      'phone=not-listed~lan~default~not-found',
      { 'phone[0]': 'not-supported: replace-phone' },
      EXCLUSIONS,
    ],
    [
      'one that only this site does not confirm is looked up',
      'phone=an-entry-unconfirmed~lan~default~unknown',
      { 'phone[0]': 'check: look-up-phone' },
      CHECK,
    ],
    ['one that it has is supported', 'phone=an-entry-legacy~lan~default~supported', { 'phone[0]': 'supported' }, FINE],
    ['softphones and apps alone are no phones', 'phone=none', { phone: 'not-applicable' }, FINE],
    ['phones that nobody knows are listed first', 'phone=unknown', { phone: 'check: list-phones' }, CHECK],
  ],
  'excluded.stun': [
    [
      'STUN is refused, on the best phone',
      'phone=an-entry-preferred~stun~default~unknown',
      { 'phone[0]': 'not-supported: use-sbc' },
      EXCLUSIONS,
    ],
    ['an SBC is not', 'phone=an-entry-preferred~sbc~default~unknown', { 'phone[0]': 'supported' }, FINE],
    ['nor a router phone', 'phone=an-entry-preferred~router-phone~default~unknown', { 'phone[0]': 'supported' }, FINE],
    ['nor the local network', 'phone=an-entry-preferred~lan~default~unknown', { 'phone[0]': 'supported' }, FINE],
    [
      'what nobody knows may be STUN',
      'phone=an-entry-preferred~unknown~default~unknown',
      { 'phone[0]': 'check: find-provisioning' },
      CHECK,
    ],
  ],
  'excluded.custom-templates': [
    [
      'a phone on a custom template goes back to the default',
      'phone=an-entry-supported~lan~custom~unknown',
      { 'phone[0]': 'not-supported: default-template' },
      EXCLUSIONS,
    ],
    [
      'a template that nobody knows may be one',
      'phone=an-entry-supported~lan~unknown~unknown',
      { 'phone[0]': 'check: find-template' },
      CHECK,
    ],
    [
      'every reason against a phone counts, and one refusal is enough',
      'phone=an-entry-end-of-life~stun~custom~unknown',
      { 'phone[0]': 'not-supported: default-template replace-phone use-sbc' },
      EXCLUSIONS,
    ],
    [
      'what is open does not soften a refusal',
      'phone=not-listed~stun~unknown~unknown',
      { 'phone[0]': 'not-supported: use-sbc' },
      EXCLUSIONS,
    ],
    [
      'everything open is named',
      'phone=not-listed~unknown~unknown~unknown',
      { 'phone[0]': 'check: find-provisioning find-template look-up-phone' },
      CHECK,
    ],
    ['templates elsewhere: none', 'templates=none', { templates: 'supported' }, FINE],
    [
      'templates elsewhere, behind the issue',
      'templates=affecting',
      { templates: 'not-supported: default-template' },
      EXCLUSIONS,
    ],
    [
      'templates elsewhere, beside the issue',
      'templates=not-affecting',
      { templates: 'conditional: show-without-templates' },
      CONDITIONS,
    ],
    ['templates elsewhere that nobody knows', 'templates=unknown', { templates: 'check: look-for-templates' }, CHECK],
  ],
  'excluded.headsets-gateways': [
    ['no headset is nothing to support', 'headsets=none', { headsets: 'not-applicable' }, FINE],
    [
      'every headset is excluded',
      'headsets=present',
      { headsets: 'not-supported: ask-its-vendor test-without' },
      EXCLUSIONS,
    ],
    ['one that nobody knows of is looked for', 'headsets=unknown', { headsets: 'check: look-for-devices' }, CHECK],
    [
      'every gateway is excluded',
      'gateways=present',
      { gateways: 'not-supported: ask-its-vendor test-without' },
      EXCLUSIONS,
    ],
  ],
  'excluded.crm-pms': [
    ['a supported integration is', 'integration=an-entry-supported~unknown', { 'integration[0]': 'supported' }, FINE],
    [
      'one that is not listed is taken out',
      'integration=not-listed~not-found',
      { 'integration[0]': 'not-supported: take-out-and-test' },
      EXCLUSIONS,
    ],
    [
      'one that nobody looked up is looked up',
      'integration=not-listed~unknown',
      { 'integration[0]': 'check: look-up-integration' },
      CHECK,
    ],
    ['none is nothing to support', 'integration=none', { integration: 'not-applicable' }, FINE],
  ],
  'excluded.cfd': [
    [
      'a project of one’s own is its owner’s logic',
      'cfd=own-project',
      { cfd: 'conditional: check-own-logic' },
      CONDITIONS,
    ],
    ['building one is refused', 'cfd=wants-built', { cfd: 'not-supported: build-or-ask-partner' }, EXCLUSIONS],
    ['none is nothing to support', 'cfd=none', { cfd: 'not-applicable' }, FINE],
  ],
  'excluded.call-control-api': [
    ['an issue with the API is refused', 'api=issue', { api: 'not-supported: show-without-api' }, EXCLUSIONS],
    ['an issue beside it is shown without it', 'api=other', { api: 'conditional: show-without-api' }, CONDITIONS],
    ['none is nothing to support', 'api=none', { api: 'not-applicable' }, FINE],
  ],
  'excluded.teams-level-three': [
    ['Teams gets no Level 3', 'teams=used', { teams: 'conditional: know-teams' }, CONDITIONS],
    ['no Teams is nothing to support', 'teams=none', { teams: 'not-applicable' }, FINE],
  ],
  'before.network': [
    [
      'without a symptom the network is fine, wherever the system runs',
      'hosting=unknown&network=no-symptom',
      { network: 'supported' },
      FINE,
    ],
    [
      'a symptom that a hosted system shows too is another issue',
      'hosting=on-premise&network=reproduced',
      { network: 'conditional: name-another-issue' },
      CONDITIONS,
    ],
    [
      'one that it does not show lies in the customer’s network',
      'hosting=self-hosted&network=not-reproduced',
      { network: 'not-supported: mend-own-network' },
      EXCLUSIONS,
    ],
    [
      'one not tried there is tried',
      'hosting=on-premise&network=not-tried',
      { network: 'check: reproduce-hosted' },
      CHECK,
    ],
    [
      'where it is not known that 3CX hosts the system, it does not count as hosted',
      'hosting=unknown&network=not-reproduced',
      { network: 'not-supported: mend-own-network' },
      EXCLUSIONS,
    ],
    [
      'on a hosted system one’s own network is checked first, whatever was tried',
      'hosting=hosted&network=not-tried',
      { machine: 'not-applicable', network: 'conditional: check-own-network' },
      CONDITIONS,
    ],
    [
      'or not known',
      'hosting=hosted&network=unknown',
      { machine: 'not-applicable', network: 'conditional: check-own-network' },
      CONDITIONS,
    ],
  ],
  'excluded.firewall': [
    ['nobody asks 3CX for the firewall', 'firewall=no-help', { firewall: 'supported' }, FINE],
    ['it is the administrator’s work', 'firewall=help', { firewall: 'not-supported: ask-administrator' }, EXCLUSIONS],
    [
      'also on a hosted system',
      'hosting=hosted&firewall=help',
      { machine: 'not-applicable', firewall: 'not-supported: ask-administrator' },
      EXCLUSIONS,
    ],
  ],
  'excluded.conference-third-party': [
    [
      'engineers do not join calls with third parties',
      'conference=wanted',
      { conference: 'not-supported: call-without-3cx' },
      EXCLUSIONS,
    ],
    ['nobody asks for it', 'conference=none', { conference: 'not-applicable' }, FINE],
  ],
  'the whole setup': [
    [
      'what concerns the installation comes before what is open',
      'version=older-version&manuals=unknown',
      { version: 'not-supported: update-and-test', manuals: 'check: compare-with-manual' },
      FIX,
    ],
    [
      'what is open comes before an excluded item',
      'manuals=unknown&headsets=present',
      { manuals: 'check: compare-with-manual', headsets: 'not-supported: ask-its-vendor test-without' },
      CHECK,
    ],
    [
      'an excluded item comes before a condition',
      'headsets=present&teams=used',
      { headsets: 'not-supported: ask-its-vendor test-without', teams: 'conditional: know-teams' },
      EXCLUSIONS,
    ],
    [
      'a condition comes before what is supported',
      'version=latest&teams=used',
      { version: 'supported', teams: 'conditional: know-teams' },
      CONDITIONS,
    ],
    [
      'a service that is not given does not put the installation outside the policy',
      'version=latest&cfd=wants-built',
      { version: 'supported', cfd: 'not-supported: build-or-ask-partner' },
      EXCLUSIONS,
    ],
  ],
};
