import { describe, expect, test } from 'vitest';
import { plainView, type View } from '../../../src/engine/catalogue/view.ts';
import { searchable, showing } from '../../../src/islands/lists/showing.ts';
import { STATUSES } from '../../../src/schema/status.ts';
import { hardware } from '../catalogue/lists.ts';

const KEYS = {
  facets: [
    { id: 'status', values: STATUSES },
    { id: 'vendor', values: hardware.makers.map(({ id }) => id).sort() },
    { id: 'provisioning', values: ['lan', 'sbc', 'router-phone', 'stun', 'rps', 'manual'] },
  ],
  sorts: ['best', 'name', 'vendor', 'status', 'known'],
};
const list = searchable(hardware, KEYS, 'en-GB');
const show = (view: Partial<View>) => showing(list, { ...plainView(KEYS), ...view });
const ids = (view: Partial<View>) => show(view).items.map(({ id }) => id);

describe('what a list shows', () => {
  test('is all of it, in its own order, where nothing is asked for', () =>
    expect(ids({})).toEqual(hardware.items.map(({ id }) => id)));

  test('turns round with the order', () => expect(ids({ descending: true })).toEqual(ids({}).toReversed()));

  test('fits every choice, and counts what each other one would show', () => {
    const { items, counts } = show({ selection: { vendor: ['fanvil'], provisioning: ['router-phone'] } });
    expect(items.length).toBeGreaterThan(0);
    for (const { maker, facets } of items) {
      expect(maker).toBe('fanvil');
      expect(facets.provisioning).toContain('router-phone');
    }
    expect(counts.vendor?.fanvil).toBe(items.length);
    const yealink = hardware.items.filter(
      ({ maker, facets }) => maker === 'yealink' && facets.provisioning?.includes('router-phone'),
    );
    expect(counts.vendor?.yealink).toBe(yealink.length);
    expect(yealink.length).toBeGreaterThan(0);
  });

  test('is near where a slip was forgiven, and only there', () => {
    expect(show({ query: 'yelink t46u' }).near).toBe(true);
    expect(ids({ query: 'yelink t46u' })[0]).toBe('yealink-t46u');
    expect(show({ query: 't46u' }).near).toBe(false);
    expect(show({ query: 'nothing of the sort' })).toMatchObject({ near: false, items: [] });
  });
});

describe('a list in order', () => {
  test('of names takes numbers by their size', () => {
    const names = show({ sort: 'name', selection: { vendor: ['fanvil'] } }).items.map(({ name }) => name);
    expect(names.indexOf('X3S')).toBeGreaterThanOrEqual(0);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  });

  test('of statuses begins with the best', () => {
    const statuses = show({ sort: 'status' }).items.map(({ facets }) => STATUSES.indexOf(facets.status?.[0] as never));
    expect(statuses).toEqual(statuses.toSorted((one, other) => one - other));
  });

  test.each([false, true])('of dates has the undated last, turned round or not (%s)', (descending) => {
    const dates = show({ sort: 'known', descending }).items.map(({ asOf }) => asOf);
    const dated = dates.filter((date) => date !== '');
    expect(dates.slice(0, dated.length)).toEqual(dated);
    expect(dated).toEqual(descending ? dated.toSorted().toReversed() : dated.toSorted());
  });
});
