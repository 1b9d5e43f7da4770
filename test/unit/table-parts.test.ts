import { describe, expect, test } from 'vitest';
import { printed } from '../../src/components/wizard/table/parts.ts';
import type { Row } from '../../src/engine/model.ts';
import { wizards } from '../../src/wizards/index.ts';

const idsOf = (rows: readonly Pick<Row, 'id'>[]): string[] => rows.map(({ id }) => id).toSorted();

describe.each(wizards)('the printed tables of $id', (wizard) => {
  const parts = printed(wizard).flatMap((verdict) => verdict.parts);

  test('have one column for each thing that a rule asks for', () => {
    for (const { rows, inputs } of parts) {
      const asked = new Set(rows.flatMap(({ when }) => Object.keys(when)));
      expect(inputs.toSorted()).toEqual([...asked].toSorted());
    }
  });

  test('hold every rule once', () => {
    const { tables, lists = [], borrows } = wizard;
    const own = tables.filter(({ verdict }) => !borrows?.verdicts.includes(verdict));
    const ruled = [...own, ...lists.flatMap(({ item }) => item.tables)].flatMap(({ rows }): { id: string }[] => rows);
    const whole = lists.flatMap(({ none, unknown }) => [none, unknown]);
    expect(idsOf(parts.flatMap(({ rows }) => rows))).toEqual(idsOf([...ruled, ...whole] as Row[]));
  });
});
