import type { Condition, Row, Table, Wizard } from './model.ts';

/**
 * What makes a wizard unreadable before anything can be proved of it: names of facts, values, verdicts and tiers that
 * do not exist, ids used twice, weights that do not line up.
 * @returns one sentence a fault, for the people who edit tables; empty when all is well
 */
export function malformations(wizard: Wizard): string[] {
  return [
    ...factFaults(wizard),
    ...idFaults(wizard),
    ...headlineFaults(wizard),
    ...wizard.tables.flatMap((table) => tableFaults(wizard, table)),
  ];
}

const factFaults = ({ facts }: Wizard): string[] =>
  facts.flatMap(({ id, values, weights, interchangeable = [] }) => [
    ...(weights.length === values.length && weights.every((weight) => weight > 0)
      ? []
      : [`The fact "${id}" needs one weight above 0 for each of its ${values.length} values.`]),
    ...twice(values).map((value) => `The fact "${id}" lists the value "${value}" twice.`),
    ...interchangeable
      .flat()
      .filter((value) => !values.includes(value))
      .map((value) => `The fact "${id}" declares "${value}" interchangeable, which is none of its values.`),
  ]);

const idFaults = ({ tables, facts, verdicts }: Wizard): string[] => [
  ...twice(tables.flatMap(({ rows }) => rows.map(({ id }) => id))).map((id) => `The row id "${id}" is used twice.`),
  ...twice(facts.map(({ id }) => id)).map((id) => `The id "${id}" names two facts.`),
  ...twice(verdicts.map(({ id }) => id)).map((id) => `The id "${id}" names two verdicts.`),
];

const headlineFaults = ({ headlines }: Wizard): string[] =>
  Object.keys(headlines.at(-1)?.when ?? { none: [] }).length
    ? ['The last headline must fit everything: give it no conditions.']
    : [];

function tableFaults(wizard: Wizard, table: Table): string[] {
  const kind = wizard.verdicts.find(({ id }) => id === table.verdict);
  if (!kind) return [`A table gives the verdict "${table.verdict}", which the wizard does not list.`];
  return table.rows.flatMap((row) => [
    ...conditionFaults(wizard, row),
    ...tierFaults(wizard, table, row),
    ...('value' in row && !kind.values.includes(row.value)
      ? [`The row "${row.id}" gives "${row.value}", which is no value of "${table.verdict}".`]
      : []),
  ]);
}

function conditionFaults(wizard: Wizard, { id, when }: Row): string[] {
  return Object.entries(when as Condition).flatMap(([input, values]) => {
    const domain = [...wizard.facts, ...wizard.verdicts].find((known) => known.id === input)?.values;
    if (!domain) return [`The row "${id}" asks for "${input}", which is neither a fact nor a verdict.`];
    return values
      .filter((value) => !domain.includes(value))
      .map((value) => `The row "${id}" asks for "${input}" = "${value}", which is none of its values.`);
  });
}

function tierFaults({ tables }: Wizard, table: Table, row: Row): string[] {
  const tiers = tables.flatMap((other) =>
    other.hitPolicy === 'tiers' && other.verdict === table.verdict ? other.tiers : [],
  );
  const named = 'tier' in row ? [row.tier] : 'beside' in row ? row.beside : [];
  return named
    .filter((tier) => !tiers.includes(tier))
    .map((tier) => `The row "${row.id}" stands in the tier "${tier}", which "${table.verdict}" does not have.`);
}

const twice = (ids: string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
