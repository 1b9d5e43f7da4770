import { describe, expect, test } from 'vitest';
import { clockReceipt } from '../../../src/wizards/reply-clock/index.ts';
import { ask, calendar, moments, setting } from './setting.ts';

const inCyprus = (created: string) => moments(`created=${created}&zone=Europe/Nicosia`);
const notes = (created: string) => ask(`created=${created}&zone=Europe/Nicosia`).verdicts.earliest.notes;
const unknown = (query: string) => Object.values(ask(query).verdicts).map((verdict) => verdict['holidays-unknown-for']);

describe('a ticket created', () => {
  test('on a holiday waits for the next working day to begin', () =>
    // Thursday, Independence Day.
    expect(inCyprus('2026-10-01T10:00')).toEqual({
      earliest: '2026-10-03T10:00+03:00',
      preferred: '2026-10-06T00:00+03:00',
      latest: '2026-10-09T17:00+03:00',
    }));

  test('at a weekend waits for Monday', () => {
    expect(inCyprus('2026-11-21T00:00').preferred).toBe('2026-11-25T00:00+02:00');
    expect(inCyprus('2026-11-22T23:59').preferred).toBe('2026-11-25T00:00+02:00');
  });

  test('at midnight has the whole of the day that begins', () => {
    expect(inCyprus('2026-11-23T00:00')).toEqual({
      earliest: '2026-11-25T00:00+02:00',
      preferred: '2026-11-25T00:00+02:00',
      latest: '2026-11-30T17:00+02:00',
    });
    expect(inCyprus('2026-11-20T00:00').preferred).toBe('2026-11-24T00:00+02:00');
  });

  test('at the midnight that ends Friday is due as one of the weekend', () =>
    expect(inCyprus('2026-11-21T00:00')).toMatchObject({
      preferred: inCyprus('2026-11-21T12:00').preferred,
      latest: inCyprus('2026-11-21T12:00').latest,
    }));

  test("on the office's tomorrow counts from tomorrow", () =>
    // Thursday evening in Los Angeles, Friday morning in Cyprus.
    expect(moments('created=2026-11-19T23:30&zone=America/Los_Angeles')).toEqual({
      earliest: '2026-11-22T09:30+02:00',
      preferred: '2026-11-24T09:30+02:00',
      latest: '2026-11-30T09:30+02:00',
    }));

  test("on the office's yesterday counts from yesterday", () =>
    // Monday early in Auckland, Sunday afternoon in Cyprus.
    expect(moments('created=2026-11-23T02:00&zone=Pacific/Auckland').preferred).toBe('2026-11-25T00:00+02:00'));

  test('on 29 February counts that day', () =>
    // Tuesday after Clean Monday.
    expect(inCyprus('2028-02-29T12:00')).toEqual({
      earliest: '2028-03-02T12:00+02:00',
      preferred: '2028-03-02T12:00+02:00',
      latest: '2028-03-08T12:00+02:00',
    }));

  test('the day before a run of holidays waits for the end of the run', () =>
    // Maundy Thursday; Good Friday, the weekend and Easter Monday follow.
    expect(inCyprus('2026-04-09T16:00')).toEqual({
      earliest: '2026-04-11T16:00+03:00',
      preferred: '2026-04-15T16:00+03:00',
      latest: '2026-04-21T16:00+03:00',
    }));

  test('while the office is closed waits for it to open, in office hours', () => {
    expect(inCyprus('2026-11-23T05:00').latest).toBe('2026-11-30T17:00+02:00');
    expect(inCyprus('2026-11-23T17:00').latest).toBe('2026-12-01T17:00+02:00');
    expect(inCyprus('2026-11-23T16:59').latest).toBe('2026-12-01T16:59+02:00');
  });
});

describe('the earliest moment says that it falls', () => {
  test('on a weekend', () => expect(notes('2026-11-20T16:00')).toEqual(['weekend']));
  test('on a holiday', () => expect(notes('2026-10-26T16:00')).toEqual(['holiday']));
  test('or nothing, on a working day', () => expect(notes('2026-11-23T16:00')).toBeUndefined());
  test('but of no other moment, though midnight may show as Saturday', () => {
    const { preferred } = ask('created=2026-11-19T00:00&zone=Europe/Nicosia').verdicts;
    expect(preferred.verdict).toBe('2026-11-21T00:00+02:00');
    expect(preferred.notes).toBeUndefined();
  });
  test('on a weekend rather than on a holiday in it', () => expect(notes('2026-12-24T16:00')).toEqual(['weekend']));
});

describe('years whose holidays are not listed', () => {
  const on = (created: string, more = '') => unknown(`created=${created}&zone=Europe/Nicosia${more}`);

  test('are named', () => expect(on('2030-05-06T12:00')).toEqual([undefined, [2030], [2030]]));

  test('are named from the moment that a count runs into them', () => {
    // Wednesday: two working days end within the year, six do not.
    expect(on('2028-12-27T16:00')).toEqual([undefined, undefined, [2029]]);
    expect(on('2028-12-29T16:00')).toEqual([undefined, [2029], [2029]]);
    expect(on('2025-12-31T16:00')).toEqual([undefined, [2025], [2025]]);
  });

  test('are not needed where the last day of the year is the last that counts', () => {
    const holidays = { ...calendar, years: [2026, 2027] };
    const query = 'created=2027-12-30T00:00&zone=Europe/Nicosia&office-hours=00:00-24:00';
    const { preferred, latest } = clockReceipt(query, { ...setting, holidays }).verdicts;
    expect(preferred).toMatchObject({ verdict: '2028-01-01T00:00+02:00' });
    expect([preferred, latest].map((verdict) => verdict['holidays-unknown-for'])).toEqual([undefined, undefined]);
  });

  test('do not matter to whoever names the holidays', () => {
    expect(on('2030-05-06T12:00', '&holidays=none')).toEqual([undefined, undefined, undefined]);
    expect(on('2030-05-06T12:00', '&holidays=2030-05-07')).toEqual([undefined, undefined, undefined]);
  });

  test('count every day from Monday to Friday', () =>
    expect(inCyprus('2031-12-24T16:00').preferred).toBe('2031-12-26T16:00+02:00'));
});
