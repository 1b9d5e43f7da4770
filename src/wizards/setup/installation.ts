import type { Fact, Table, VerdictKind } from '../../engine/model.ts';
import { INSTALL, kind, row, table } from './rows.ts';

const VERSION = ['excluded.not-latest', 'before.latest-version'];
const MANUALS = ['before.manuals', 'scope.tested-configurations'];
const MACHINE = ['before.hardware-specs'];
const THIRD_PARTY = ['before.third-party'];
const ON_PREMISE = ['reading.machine-on-premise'];

/** What is asked of the installation as a whole. */
export const installationFacts: Fact[] = [
  {
    id: 'version',
    values: ['latest', 'older-service-pack', 'older-version', 'prerelease', 'unknown'],
    interchangeable: [['older-service-pack', 'older-version']],
    weights: [70, 10, 8, 2, 10],
  },
  { id: 'manuals', values: ['yes', 'no', 'unknown'], weights: [80, 8, 12] },
  { id: 'hosting', values: ['hosted', 'on-premise', 'self-hosted', 'unknown'], weights: [45, 30, 23, 2] },
  { id: 'machine', values: ['meets', 'below', 'unknown'], weights: [75, 10, 15] },
  { id: 'third-party', values: ['none', 'supported-vendor', 'unsupported', 'unknown'], weights: [75, 10, 8, 7] },
];

/** Their verdicts: until a refused one is mended, the whole installation is outside the policy. */
export const installationVerdicts: VerdictKind[] = [
  kind('version', 'install'),
  kind('manuals', 'install'),
  kind('machine', 'install'),
  kind('third-party', 'install'),
];

/** Version, manuals, machine, other third-party products (RULES 2). */
export const installationTables: Table[] = [
  table('version', [
    row('version.latest', { version: ['latest'] }, 'supported', { clauses: VERSION }),
    row('version.older', { version: ['older-service-pack', 'older-version'] }, 'not-supported', {
      remedies: ['update-and-test'],
      clauses: [...VERSION, ...INSTALL],
    }),
    row('version.prerelease', { version: ['prerelease'] }, 'check', {
      remedies: ['test-on-release'],
      clauses: VERSION,
    }),
    row('version.unknown', { version: ['unknown'] }, 'check', { remedies: ['find-version'], clauses: VERSION }),
  ]),
  table('manuals', [
    row('manuals.yes', { manuals: ['yes'] }, 'supported', { clauses: MANUALS }),
    row('manuals.no', { manuals: ['no'] }, 'not-supported', {
      remedies: ['correct-by-manual'],
      clauses: [...MANUALS, ...INSTALL],
    }),
    row('manuals.unknown', { manuals: ['unknown'] }, 'check', { remedies: ['compare-with-manual'], clauses: MANUALS }),
  ]),
  table('machine', [
    row('machine.hosted', { hosting: ['hosted'] }, 'not-applicable', { clauses: MACHINE }),
    row('machine.meets', { machine: ['meets'] }, 'supported', { clauses: MACHINE }),
    row('machine.below-self-hosted', { hosting: ['self-hosted'], machine: ['below'] }, 'not-supported', {
      remedies: ['raise-machine'],
      clauses: [...MACHINE, ...INSTALL],
      readings: ON_PREMISE,
    }),
    row('machine.below-on-premise', { hosting: ['on-premise'], machine: ['below'] }, 'conditional', {
      condition: 'machine-not-the-cause',
      remedies: ['raise-machine'],
      clauses: MACHINE,
      readings: ON_PREMISE,
    }),
    row('machine.below-unknown', { hosting: ['unknown'], machine: ['below'] }, 'check', {
      remedies: ['find-hosting'],
      clauses: MACHINE,
      readings: ON_PREMISE,
    }),
    row('machine.unknown', { machine: ['unknown'] }, 'check', {
      remedies: ['compare-machine'],
      clauses: MACHINE,
      readings: ON_PREMISE,
    }),
  ]),
  table('third-party', [
    row('third-party.none', { 'third-party': ['none'] }, 'supported', { clauses: THIRD_PARTY }),
    row('third-party.supported-vendor', { 'third-party': ['supported-vendor'] }, 'conditional', {
      condition: 'vendor-asked',
      remedies: ['ask-vendor'],
      clauses: ['before.vendor-first', ...THIRD_PARTY],
    }),
    row('third-party.unsupported', { 'third-party': ['unsupported'] }, 'not-supported', {
      remedies: ['take-out-and-test'],
      clauses: [...THIRD_PARTY, ...INSTALL],
    }),
    row('third-party.unknown', { 'third-party': ['unknown'] }, 'check', {
      remedies: ['list-third-party'],
      clauses: THIRD_PARTY,
    }),
  ]),
];
