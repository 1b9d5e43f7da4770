import { describe, expect, test } from 'vitest';
import type { TierRow, TiersTable, Wizard } from '../../../src/engine/model.ts';
import { violations } from '../../../src/engine/proofs.ts';
import { supportLevel } from '../../../src/wizards/support-level/index.ts';

const edited = (edit: (wizard: Wizard) => void): Wizard => {
  const copy = JSON.parse(JSON.stringify(supportLevel)) as Wizard;
  edit(copy);
  return copy;
};

const tiers = ({ tables }: Wizard, verdict: string): TiersTable =>
  tables.find((table) => table.hitPolicy === 'tiers' && table.verdict === verdict) as TiersTable;

const row = (wizard: Wizard, id: string): TierRow =>
  wizard.tables.flatMap(({ rows }) => rows as TierRow[]).find((candidate) => candidate.id === id) as TierRow;

const fact = ({ facts }: Wizard, id: string) =>
  facts.find((candidate) => candidate.id === id) as Wizard['facts'][number];

const messages = (edit: (wizard: Wizard) => void) => violations(edited(edit)).map(({ message }) => message);

describe('The support-level tables', () => {
  test('hold all proofs', () => {
    expect(violations(supportLevel)).toEqual([]);
  });

  test('are JSON and nothing else', () => {
    expect(JSON.parse(JSON.stringify(supportLevel))).toEqual(supportLevel);
  });
});

describe('A proof fails, with an example,', () => {
  test('when an input has no verdict', () => {
    const [violation] = violations(
      edited((wizard) => {
        const table = tiers(wizard, 'level-2');
        table.rows = table.rows.filter(({ id }) => id !== 'level-2.otherwise');
      }),
    );
    expect(violation?.message).toContain('No row gives the verdict "level-2"');
    expect(violation?.example).toMatchObject({ hosting: 'on-premise', system: 'production' });
  });

  test('when two rows of a tier disagree', () => {
    const [violation] = violations(
      edited((wizard) => {
        row(wizard, 'level-2.hosted').value = 'no';
      }),
    );
    expect(violation?.rows).toEqual(['level-2.hosted', 'level-2.smb']);
    expect(violation?.example).toMatchObject({ hosting: 'hosted', product: 'smb' });
    expect(violation?.clauses).toContain('levels.two');
  });

  test('when two conditionals of a tier hang on different conditions', () => {
    expect(
      messages((wizard) => {
        row(wizard, 'level-3.single-4sc-smb').condition = 'cause';
      })[0],
    ).toContain('"level-3.single-4sc-silver" (conditional) and "level-3.single-4sc-smb" (conditional)');
  });

  test('when a row never fires', () => {
    const silent = messages((wizard) => {
      tiers(wizard, 'phone').rows.push({
        id: 'phone.late',
        tier: 'otherwise',
        when: { partner: ['gold'] },
        value: 'no',
        clauses: ['x'],
      });
    });
    expect(silent).toContainEqual(expect.stringContaining('The row "phone.late" never counts'));
  });

  test('when a question changes nothing', () => {
    const idle = messages((wizard) => {
      wizard.facts.push({ id: 'colour', values: ['red', 'blue'], interchangeable: [['red', 'blue']], weights: [1, 1] });
    });
    expect(idle).toEqual(['The question "colour" changes no verdict: take it out.']);
  });

  test('when values with the same result are not declared interchangeable', () => {
    const undeclared = messages((wizard) => {
      delete fact(wizard, 'hosting').interchangeable;
    });
    expect(undeclared).toEqual([
      '"on-premise" and "self-hosted" of "hosting" give the same result everywhere: declare them interchangeable.',
    ]);
  });

  test('when values declared interchangeable differ', () => {
    const [violation] = violations(
      edited((wizard) => {
        fact(wizard, 'partner').interchangeable = [
          ['silver', 'gold', 'bronze'],
          ['platinum', 'titanium'],
        ];
      }),
    );
    expect(violation?.message).toContain('"bronze" and "silver" of "partner" are declared interchangeable but differ');
    expect(violation?.example?.partner).toBe('bronze');
  });

  test('when a verdict has no clause', () => {
    const [violation] = violations(
      edited((wizard) => {
        row(wizard, 'forum.bronze').clauses = [];
      }),
    );
    expect(violation?.message).toContain('The verdict "forum" has no clause here');
    expect(violation?.example).toEqual({ partner: 'bronze' });
  });

  test('when a conditional has no condition', () => {
    const missing = messages((wizard) => {
      for (const table of wizard.tables)
        for (const each of table.rows) if (each.id === 'phone.nfr' && 'condition' in each) delete each.condition;
    });
    expect(missing[0]).toContain('The verdict "phone" has no clause here, or a condition is missing');
  });
});

describe('A table that cannot be read is refused', () => {
  const cases: [string, (wizard: Wizard) => void, string][] = [
    [
      'for an input that is neither fact nor verdict',
      (w) => (row(w, 'phone.silver').when = { colour: ['red'] }),
      'asks for "colour"',
    ],
    [
      'for a value that a fact does not have',
      (w) => (row(w, 'phone.silver').when = { partner: ['diamond'] }),
      '"partner" = "diamond"',
    ],
    ['for a verdict value that does not exist', (w) => (row(w, 'phone.silver').value = 'maybe'), 'gives "maybe"'],
    ['for a tier that does not exist', (w) => (row(w, 'phone.silver').tier = 'attic'), 'stands in the tier "attic"'],
    [
      'for a row id used twice',
      (w) => (row(w, 'phone.silver').id = 'phone.evaluation'),
      '"phone.evaluation" is used twice',
    ],
    ['for weights that do not line up', (w) => fact(w, 'opener').weights.pop(), 'needs one weight above 0'],
    [
      'for a headline that leaves a result without one',
      (w) => w.headlines.pop(),
      'The last headline must fit everything',
    ],
  ];
  test.each(cases)('%s', (_, edit, message) => {
    expect(messages(edit)).toContainEqual(expect.stringContaining(message));
  });
});
