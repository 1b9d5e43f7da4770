import { z } from 'astro/zod';
import type { Table, TierRow, VerdictKind, Wizard } from '../../engine/model.ts';
import { decisionsOf, ownOf, rowsOf, tablesOf } from '../../engine/rows.ts';
import { entryFacts, itemWords } from './wizard-item-words.ts';
import { anyWords, each, exactly, factWords, words } from './wizard-words.ts';

const verdictWords = ({ values }: VerdictKind) =>
  z.strictObject({ name: words, short: words, values: exactly(values, words) });

const tierRows = (table: Table): TierRow[] => (table.hitPolicy === 'tiers' ? table.rows : []);

/** A row of the first tier is overridden by nothing. */
const canBeOverridden = (table: Table): TierRow[] =>
  table.hitPolicy === 'tiers' ? table.rows.filter(({ tier }) => tier !== table.tiers[0]) : [];

const distinct = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];

const conditionsOf = (table: Table) =>
  table.hitPolicy === 'collect' ? [] : table.rows.map(({ condition }) => condition);

/** Every verdict that has a name: of the wizard, of the entries of its lists, and over all of them. */
const verdictsOf = (wizard: Wizard): VerdictKind[] => [
  ...decisionsOf(wizard).flatMap(({ verdicts }) => verdicts),
  ...(wizard.overall ? [{ id: 'overall', values: distinct(wizard.overall.map(({ value }) => value)) }] : []),
];

/** The words that a wizard needs, all of them and no others, as a schema for its file of strings. */
export function wizardStringsSchema(whole: Wizard): z.ZodType {
  const wizard = ownOf(whole);
  const tables = tablesOf(wizard);
  const rows = tables.flatMap(tierRows);
  const ofLists = (wizard.lists ?? []).flatMap(({ none, unknown }) => [none, unknown]);
  const remedies = distinct([...rows, ...ofLists].flatMap((row) => row.remedies ?? []));
  return z.strictObject({
    title: words,
    description: words,
    intro: words,
    facts: z.strictObject({
      ...Object.fromEntries(wizard.facts.map((fact) => [fact.id, factWords(fact)])),
      ...entryFacts(wizard),
    }),
    verdicts: each(verdictsOf(wizard), verdictWords),
    conditions: exactly(distinct(tables.flatMap(conditionsOf)), words),
    reasons: exactly(distinct(rows.map(({ reason }) => reason)), words),
    rows: exactly(distinct(rowsOf(wizard).map(({ id }) => id)), words),
    ...(wizard.overall
      ? {}
      : { overridden: exactly(distinct(tables.flatMap(canBeOverridden).map(({ id }) => id)), words) }),
    groups: anyWords.optional(),
    ...itemWords(wizard, remedies),
  });
}
