import { type Partner, partnerId } from '../../../schema/partner.ts';

/** What an import would do to the directory. */
export interface Plan {
  /** The directory after it. */
  next: Partner[];
  added: Partner[];
  changed: { partner: Partner; fields: FieldChange[] }[];
  removed: Partner[];
  /** How many entries stay as they are. */
  unchanged: number;
}

/** A field of an entry that an import gives another value. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** A value whose keys stand in one order, without those that say nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const said = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return said.sort(([a], [b]) => (a < b ? -1 : 1));
}

function changes(before: Partner, after: Partner): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Partner)[]);
  return [...fields]
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/**
 * Works out what an import does: a company of the list takes the place of the entry with its name, country and city.
 * @param replace whether entries that the list does not have are removed
 */
export function planOf(current: readonly Partner[], list: readonly Partner[], replace: boolean): Plan {
  const before = new Map(current.map((partner) => [partnerId(partner), partner]));
  const after = new Map(list.map((partner) => [partnerId(partner), partner]));
  const gone = current.filter((partner) => !after.has(partnerId(partner)));
  const changed = list.flatMap((partner) => {
    const old = before.get(partnerId(partner));
    const fields = old ? changes(old, partner) : [];
    return fields.length > 0 ? [{ partner, fields }] : [];
  });
  const added = list.filter((partner) => !before.has(partnerId(partner)));
  return {
    next: replace ? [...list] : [...gone, ...list],
    added,
    changed,
    removed: replace ? gone : [],
    unchanged: list.length - added.length - changed.length + (replace ? 0 : gone.length),
  };
}
