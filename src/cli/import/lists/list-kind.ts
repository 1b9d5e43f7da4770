import type { z } from 'astro/zod';
import { type Column, deviceColumns, integrationColumns, trunkColumns } from '../../../engine/catalogue/columns.ts';
import { type Device, deviceSchema } from '../../../schema/device.ts';
import { type Integration, integrationSchema } from '../../../schema/integration.ts';
import { type Trunk, trunkSchema } from '../../../schema/trunk.ts';

/** An entry of one of the lists that can be imported. */
export type Entry = Device | Trunk | Integration;

/** A list that can be imported. */
export interface ListKind {
  /** What stands on it, in words. */
  things: string;
  /** Its file in `content/data`, without the extension. */
  file: string;
  columns: readonly Column[];
  schema: z.ZodType<Entry>;
  /** Columns that every list must have. */
  required: readonly string[];
  /** Values of a new entry of which the list says nothing. */
  usual: Record<string, unknown>;
}

export const phones: ListKind = {
  things: 'devices',
  file: 'hardware',
  columns: deviceColumns,
  schema: deviceSchema,
  required: ['vendor', 'name', 'status'],
  usual: { aliases: [], provisioning: [] },
};

export const trunks: ListKind = {
  things: 'providers',
  file: 'trunks',
  columns: trunkColumns,
  schema: trunkSchema,
  required: ['name', 'status'],
  usual: { aliases: [], countries: [] },
};

export const integrations: ListKind = {
  things: 'integrations',
  file: 'integrations',
  columns: integrationColumns,
  schema: integrationSchema,
  required: ['name', 'status'],
  usual: { aliases: [], limits: [] },
};
