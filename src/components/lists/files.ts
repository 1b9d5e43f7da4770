import {
  type Column,
  deviceColumns,
  integrationColumns,
  platformColumns,
  trunkColumns,
} from '../../engine/catalogue/columns.ts';
import { defaultLocale } from '../../i18n/index.ts';
import { companies } from '../partners/directory.ts';
import { integrationsIn, machines, trunksIn, vendorsIn } from './data.ts';

/** A list as a table for other programs. */
interface Sheet {
  entries: () => Promise<readonly object[]>;
  columns: readonly Column[];
}

const devices = async () => (await vendorsIn(defaultLocale)).flatMap((one) => one.devices);
const vendors = async () => (await vendorsIn(defaultLocale)).map(({ vendor }) => vendor);
const trunks = () => trunksIn(defaultLocale);
const integrations = () => integrationsIn(defaultLocale);

/** The lists that are published as CSV, by the name of the file. */
export const sheets: Readonly<Record<string, Sheet>> = {
  hardware: { entries: devices, columns: deviceColumns },
  trunks: { entries: trunks, columns: trunkColumns },
  integrations: { entries: integrations, columns: integrationColumns },
  platforms: { entries: async () => (await machines()).platforms, columns: platformColumns },
};

/** What is published as JSON, by the name of the file: as it stands in the data. */
export const documents: Readonly<Record<string, () => Promise<object>>> = {
  hardware: devices,
  vendors,
  trunks,
  integrations,
  machines,
  partners: companies,
};
