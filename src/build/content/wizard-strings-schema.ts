import { z } from 'astro/zod';
import type { Fact, Table, TierRow, VerdictKind, Wizard } from '../../engine/model.ts';

/** What the words are is checked with all interface words; here it matters that they are there. */
const words = z.string();

/** Free keys, down to words: their users ask for them by name. */
const anyWords: z.ZodType = z.record(z.string(), z.union([words, z.lazy(() => anyWords)]));

/** An object with exactly these keys; one without any may be left out. */
function exactly(ids: readonly string[], value: z.ZodType): z.ZodType {
  const object = z.strictObject(Object.fromEntries(ids.map((id) => [id, value])));
  return ids.length > 0 ? object : object.optional();
}

const option = z.strictObject({ label: words, hint: words.optional() });

const factWords = ({ values }: Fact) =>
  z.strictObject({
    question: words,
    hint: words.optional(),
    short: words,
    change: words,
    values: exactly(values, option),
    unknown: option,
  });

const verdictWords = ({ values }: VerdictKind) =>
  z.strictObject({ name: words, short: words, values: exactly(values, words) });

const each = <T extends { id: string }>(things: readonly T[], schema: (thing: T) => z.ZodType) =>
  z.strictObject(Object.fromEntries(things.map((thing) => [thing.id, schema(thing)])));

const tierRows = (table: Table): TierRow[] => (table.hitPolicy === 'tiers' ? table.rows : []);

/** A row of the first tier is overridden by nothing. */
const canBeOverridden = (table: Table): TierRow[] =>
  table.hitPolicy === 'tiers' ? table.rows.filter(({ tier }) => tier !== table.tiers[0]) : [];

const distinct = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];

const conditionsOf = (table: Table) =>
  table.hitPolicy === 'collect' ? [] : table.rows.map(({ condition }) => condition);

/** The words that a wizard needs, all of them and no others, as a schema for its file of strings. */
export function wizardStringsSchema({ facts, verdicts, tables }: Wizard): z.ZodType {
  const rows = tables.flatMap((table): { id: string }[] => table.rows);
  return z.strictObject({
    title: words,
    description: words,
    intro: words,
    facts: each(facts, factWords),
    verdicts: each(verdicts, verdictWords),
    conditions: exactly(distinct(tables.flatMap(conditionsOf)), words),
    reasons: exactly(distinct(tables.flatMap(tierRows).map(({ reason }) => reason)), words),
    rows: exactly(distinct(rows.map(({ id }) => id)), words),
    overridden: exactly(distinct(tables.flatMap(canBeOverridden).map(({ id }) => id)), words),
    headlines: anyWords.optional(),
    groups: anyWords.optional(),
  });
}
