import { expect, test } from 'vitest';
import { ask, moments } from './setting.ts';

const inCyprus = (created: string, more = 'holidays=none') => moments(`created=${created}&zone=Europe/Nicosia&${more}`);

test('a ticket of Friday 16:00 is due on Sunday, Tuesday, or Monday of the week after next, at the same time', () =>
  expect(inCyprus('2026-11-20T16:00')).toEqual({
    earliest: '2026-11-22T16:00+02:00',
    preferred: '2026-11-24T16:00+02:00',
    latest: '2026-11-30T16:00+02:00',
  }));

test('a ticket of Saturday 11:00 is due on Monday, at the end of Tuesday, or when Monday of the next week closes', () =>
  expect(inCyprus('2026-11-21T11:00')).toEqual({
    earliest: '2026-11-23T11:00+02:00',
    preferred: '2026-11-25T00:00+02:00',
    latest: '2026-11-30T17:00+02:00',
  }));

test('a ticket of Christmas Eve waits for the holidays and the weekend', () =>
  expect(inCyprus('2025-12-24T16:00', 'holidays=2025-12-25,2025-12-26')).toEqual({
    earliest: '2025-12-26T16:00+02:00',
    preferred: '2025-12-30T16:00+02:00',
    latest: '2026-01-05T16:00+02:00',
  }));

test('of a ticket of Friday 16:00, 18 of the 48 hours are gone on Monday at 10:00', () => {
  const query = 'created=2026-11-20T16:00&zone=Europe/Nicosia';
  expect(ask(query, '2026-11-23T10:00+02:00').progress).toEqual({ gone: 18, of: 48 });
});

test.each([
  ['before it was created', '2026-11-20T15:00+02:00', 0],
  ['as it is created', '2026-11-20T16:00+02:00', 0],
  ['a minute and a half later', '2026-11-20T16:01:30+02:00', 1 / 60],
  ['all weekend long', '2026-11-22T03:00+02:00', 8],
  ['when they are used up', '2026-11-24T16:00+02:00', 48],
  ['a year later', '2027-11-24T16:00+02:00', 48],
])('hours gone of a ticket, %s', (_, now, gone) =>
  expect(ask('created=2026-11-20T16:00&zone=Europe/Nicosia', now).progress).toEqual({ gone, of: 48 }),
);

test('the clock runs in the zone of the office, from wherever the ticket comes', () =>
  expect(moments('created=2026-11-20T09:00&zone=America/New_York')).toEqual({
    earliest: '2026-11-22T16:00+02:00',
    preferred: '2026-11-24T16:00+02:00',
    latest: '2026-11-30T16:00+02:00',
  }));

test('another office has its own zone and hours', () =>
  expect(inCyprus('2026-11-20T16:00', 'office-zone=America/New_York&office-hours=08:00-20:00')).toEqual({
    earliest: '2026-11-22T09:00-05:00',
    preferred: '2026-11-24T09:00-05:00',
    latest: '2026-11-26T09:00-05:00',
  }));

test('an office that never closes takes two working days', () => {
  const { preferred, latest } = inCyprus('2026-11-20T16:00', 'office-hours=00:00-24:00');
  expect(latest).toBe(preferred);
});
