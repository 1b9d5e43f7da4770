import type { Citation, Table, VerdictKind } from '../../engine/model.ts';
import { kind, optionalRows, table } from './rows.ts';
import { EXCLUSIONS } from './topics.ts';

const SCOPE = 'reading.component-scope';

/** Readings about some of what a setup may hold that is not supported. */
const READINGS: Record<string, string[]> = {
  'excluded.headsets-gateways': ['reading.headsets'],
  'excluded.custom-templates': ['reading.custom-template'],
};

const cited = (id: string): Citation => ({ clauses: [id], readings: [...(READINGS[id] ?? []), SCOPE] });

/** Whether the issue shows without what is not supported: with it, it is excluded. */
export const exclusionVerdicts: VerdictKind[] = EXCLUSIONS.map((id) => kind(id, 'expected'));

/** Their tables: an issue with a component that is not supported is excluded, and the rest is not. */
export const exclusionTables: Table[] = EXCLUSIONS.map((id) => table(id, optionalRows(id, cited(id))));
