import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/build/editions/history.ts';
import { servedEdition } from '../../../src/build/editions/serve.ts';
import { history, IDS } from './history.ts';
import { opened } from './opened.ts';

const addresses = {
  link: (path: string) => `/base${path}`,
  manual: (id: string) => (id === 'admin-manual' ? 'https://manual.example/' : undefined),
};

describe('the history of the policy', () => {
  const [correction, policy, first] = historyOf(history);

  test('begins with an edition that changed nothing', () => {
    expect(first).toMatchObject({ edition: { id: IDS.first }, before: undefined, wizards: [], statuses: [] });
  });

  test('names the clauses with other words', () => {
    expect(policy?.changes.clauses).toEqual({
      added: [],
      changed: ['levels.first-review', 'partners.priority'],
      removed: [],
    });
    expect(correction?.changes.clauses.changed).toEqual([]);
  });

  test('names the entries of lists that came, went or stand otherwise', () => {
    expect(policy?.statuses.map(({ of, id, how }) => `${of} ${id} ${how}`).sort()).toEqual([
      'hardware ageing changed',
      'hardware dropped removed',
      'hardware renamed removed',
      'hardware renamed-pro added',
    ]);
  });

  test('says of which wizards the answers differ by these entries alone', () => {
    const listed = (chapter = policy) => chapter?.wizards.filter((one) => one.listed).map(({ wizard }) => wizard);
    expect([listed(), listed(correction)]).toEqual([['setup'], []]);
  });

  test('counts the situations with another answer and links to some of them', () => {
    const [level] = correction?.wizards ?? [];
    expect(level?.impacts).toMatchObject([
      { decision: 'support-level', rows: [{ row: 'hourly-charge.issue' }, { row: 'hourly-charge.otherwise' }] },
    ]);
    expect(level?.examples).toHaveLength(5);
    for (const { query } of level?.examples ?? []) {
      expect(query).toContain(`policy=${IDS.policy}`);
      expect(opened(query.split('#')[0] as string, [1, 2]).fate).toBe('corrected');
    }
  });

  test('says that a link is only a part of an answer by the place that shows the result so far', () => {
    const queries = policy?.wizards.flatMap(({ examples }) => examples.map(({ query }) => query)) ?? [];
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) {
      const [link = '', fragment] = query.split('#');
      expect(fragment === 'result', query).toBe(opened(link, [0, 0]).asks.length > 0 || isOpen(link));
    }
  });

  const isOpen = (query: string) => {
    const answered = new URLSearchParams(query);
    return !answered.has('issue') || !answered.has('setup');
  };
});

describe('an older edition as it is served', () => {
  const served = servedEdition(history, IDS.first, 'support-level', addresses);

  test('is all that its links need', () => {
    expect(served).toMatchObject({
      id: IDS.first,
      wizard: { id: 'support-level' },
      statuses: {},
      later: [
        { id: IDS.policy, why: 'policy', renames: { facts: { extensions: 'users' } } },
        { id: IDS.correction, why: 'correction', renames: {} },
      ],
    });
    expect(Object.keys(servedEdition(history, IDS.first, 'setup', addresses).statuses)).toEqual([
      'hardware',
      'trunks',
      'integrations',
    ]);
  });

  test('holds both wordings of the clauses that its answers cite, and of no others', () => {
    expect(Object.keys(served.otherWords).sort()).toEqual(['levels.first-review', 'partners.priority']);
    expect(served.otherWords['partners.priority']).toMatchObject({
      number: '7.4',
      is: { html: '<p>Tickets of Gold, Platinum and Titanium partners are given priority.</p>' },
    });
  });

  test('of the current edition has nothing to compare', () => {
    expect(servedEdition(history, IDS.correction, 'support-level', addresses)).toMatchObject({
      later: [],
      otherWords: {},
    });
  });

  test.each([
    ['1999-01-01', 'support-level'],
    [IDS.first, 'nowhere'],
  ])('is refused where there is none: %s, %s', (id, wizard) => {
    expect(() => servedEdition(history, id, wizard, addresses)).toThrow(/No wizard/);
  });
});
