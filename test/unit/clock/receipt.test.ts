import { expect, test } from 'vitest';
import { DEPENDS } from '../../../src/engine/decide.ts';
import { clockReceipt } from '../../../src/wizards/reply-clock/index.ts';
import { ask, CURRENT, OLDER, published, setting } from './setting.ts';

const CITED = { clauses: ['sla.48-hours', 'sla.office-hours'], readings: ['reading.reply-clock'] };

test('a receipt of the reply clock has the shape of every receipt', () =>
  expect(ask('created=2026-11-23T16:00&zone=Europe/Nicosia&colour=red')).toEqual({
    wizard: 'reply-clock',
    policy: CURRENT,
    answers: { created: '2026-11-23T16:00', zone: 'Europe/Nicosia' },
    ignored: [{ key: 'colour', value: 'red', why: 'unknown-fact' }],
    verdicts: {
      earliest: { verdict: '2026-11-25T16:00+02:00', ...CITED },
      preferred: { verdict: '2026-11-25T16:00+02:00', ...CITED },
      latest: { verdict: '2026-12-01T16:00+02:00', ...CITED },
    },
    next: null,
  }));

test('a receipt keeps the edition that its link names', () => expect(ask(`policy=${OLDER}`).policy).toBe(OLDER));

test.each([
  ['', ['created', 'zone'], 'created'],
  ['zone=Europe/Berlin', ['created'], 'created'],
  ['created=2026-11-20T16:00', ['zone'], 'zone'],
  ['created=unknown', ['created', 'zone'], 'zone'],
  ['created=2026-11-20T16:00&zone=unknown', ['zone'], null],
  ['created=unknown&zone=unknown', ['created', 'zone'], null],
  ['created=2026-11-31T16:00&zone=Europe/Berlin', ['created'], 'created'],
])('the link "%s" turns on %j, and asks for %s', (query, on, next) => {
  const { verdicts, next: asked, progress } = ask(query, '2026-11-23T10:00Z');
  const depends = { verdict: DEPENDS, on, ...CITED };
  expect(verdicts).toEqual({ earliest: depends, preferred: depends, latest: depends });
  expect({ asked, progress }).toEqual({ asked: next, progress: undefined });
});

test.each(['platinum', 'titanium'])('a ticket of a %s partner has the same clock, ahead in the queue', (partner) => {
  const query = 'created=2026-11-23T16:00&zone=Europe/Nicosia';
  const [others, ahead] = [ask(query), ask(`${query}&partner=${partner}`)];
  for (const reading of ['earliest', 'preferred', 'latest'] as const) {
    const { clauses, ...moment } = ahead.verdicts[reading];
    expect(clauses).toEqual([...CITED.clauses, 'partners.priority']);
    expect({ clauses: CITED.clauses, ...moment }).toEqual(others.verdicts[reading]);
  }
});

test.each(['none', 'package', 'bronze', 'silver', 'gold', 'unknown'])(
  'a ticket of partner %s is not ahead in the queue',
  (partner) => {
    const { verdicts } = ask(`created=2026-11-23T16:00&zone=Europe/Nicosia&partner=${partner}`);
    expect(verdicts.preferred.clauses).toEqual(CITED.clauses);
  },
);

test('what is not known of the office is as the site assumes', () => {
  const query = 'created=2026-10-27T16:00&zone=Europe/Berlin';
  const said = `${query}&office-zone=Europe/Nicosia&office-hours=09:00-17:00&holidays=default`;
  const unknown = `${query}&office-zone=unknown&office-hours=unknown&holidays=unknown`;
  expect(ask(said).verdicts).toEqual(ask(query).verdicts);
  expect(ask(unknown).verdicts).toEqual(ask(query).verdicts);
});

test("the clock runs on the site's own list of holidays", () => {
  const [first = 0] = published.years;
  const query = `created=${first}-12-24T00:00&zone=Europe/Nicosia&office-zone=UTC`;
  const listed = published.holidays.map(({ date }) => date).join(',');
  const { verdicts } = clockReceipt(query, { ...setting, holidays: published });
  expect(verdicts).toEqual(clockReceipt(`${query}&holidays=${listed}`, setting).verdicts);
  expect(verdicts).not.toEqual(clockReceipt(`${query}&holidays=none`, setting).verdicts);
});
