import { type Statuses, writeEntry } from '../../../src/engine/entries.ts';
import { compileItems, type Situation } from '../../../src/engine/items.ts';
import type { ListFact } from '../../../src/engine/model.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import type { Described, Phone, Thing } from './oracle.ts';

export const compiled = compileItems(setup);

/** What is asked once and what may be answered, as the rules list it. */
export const DOMAIN: Record<string, string[]> = {
  version: ['latest', 'older-service-pack', 'older-version', 'prerelease', 'unknown'],
  manuals: ['yes', 'no', 'unknown'],
  hosting: ['hosted', 'on-premise', 'self-hosted', 'unknown'],
  machine: ['meets', 'below', 'unknown'],
  'third-party': ['none', 'supported-vendor', 'unsupported', 'unknown'],
  'trunk-issue': ['yes', 'no', 'unknown'],
  'trunk-asked': ['yes', 'no', 'unknown'],
  'phone-issue': ['yes', 'no', 'unknown'],
  'phone-asked': ['yes', 'no', 'unknown'],
  headsets: ['none', 'present', 'unknown'],
  gateways: ['none', 'present', 'unknown'],
  templates: ['none', 'affecting', 'not-affecting', 'unknown'],
  cfd: ['none', 'own-project', 'wants-built', 'unknown'],
  api: ['none', 'issue', 'other', 'unknown'],
  teams: ['none', 'used', 'unknown'],
  network: ['no-symptom', 'reproduced', 'not-reproduced', 'not-tried', 'unknown'],
  firewall: ['no-help', 'help', 'unknown'],
  conference: ['none', 'wanted', 'unknown'],
};

export const OFFICIAL = ['supported', 'end-of-life', 'not-found', 'unknown'];
export const PROVISIONING = ['lan', 'sbc', 'router-phone', 'stun', 'manual', 'unknown'];
export const TEMPLATE = ['default', 'custom', 'unknown'];

/** Every status that the data knows, and none, for what is not listed. */
export const STATUS = ['preferred', 'supported', 'legacy', 'end-of-life', 'unsupported', 'unconfirmed', undefined];

const idOf = (status: string | undefined) => (status === undefined ? 'not-listed' : `an-entry-${status}`);

const known = Object.fromEntries(STATUS.flatMap((status) => (status === undefined ? [] : [[idOf(status), status]])));

/** A site whose lists have one entry of each status. */
export const statuses: Statuses = { trunks: known, hardware: known, integrations: known };

/** A list fact of the wizard. */
export function listOf(id: string): ListFact {
  const list = setup.lists?.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

/** A thing as links write it. */
export function written(list: string, { status, official, ...parts }: Thing | Phone): string {
  return writeEntry(listOf(list), { id: idOf(status), parts: { ...parts }, official });
}

function writtenAll(list: string, given: (Thing | Phone)[] | 'none' | 'unknown' | undefined): [string, string[]][] {
  if (given === undefined) return [];
  return [[list, typeof given === 'string' ? [given] : given.map((thing) => written(list, thing))]];
}

/** A setup as the engine takes it. */
export function situationOf({ answers, trunk, phone, integration }: Described): Situation {
  const lists = Object.fromEntries([
    ...writtenAll('trunk', trunk),
    ...writtenAll('phone', phone),
    ...writtenAll('integration', integration),
  ]);
  return { answers, lists, statuses };
}

/** Every combination of answers to some questions, left open among them. */
export function combinations(...facts: string[]): Described['answers'][] {
  return facts.reduce<Described['answers'][]>(
    (begun, fact) =>
      begun.flatMap((answers) => [answers, ...(DOMAIN[fact] ?? []).map((value) => ({ ...answers, [fact]: value }))]),
    [{}],
  );
}

/** Every thing that a list can name, by status and finding. */
export const THINGS: Thing[] = STATUS.flatMap((status) =>
  OFFICIAL.map((official) => (status === undefined ? { official } : { status, official })),
);

/** Every phone, by status, finding, provisioning and template. */
export const PHONES: Phone[] = THINGS.flatMap((thing) =>
  PROVISIONING.flatMap((provisioning) => TEMPLATE.map((template) => ({ ...thing, provisioning, template }))),
);
