import { partnersCsv } from '../../cli/import/partners/export.ts';
import type { Partner } from '../../schema/partner.ts';
import { companies } from './directory.ts';

/** The whole directory as CSV; of invented companies the column of the source says that they are. */
export const partnersSheet = async (): Promise<string> => partnersCsv((await companies()) as Partner[]);
