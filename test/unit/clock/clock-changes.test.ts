import { describe, expect, test } from 'vitest';
import { ask, moments } from './setting.ts';

const inCairo = (created: string, zone = 'Africa/Cairo') =>
  moments(`created=${created}&zone=${zone}&office-zone=Africa/Cairo&holidays=none`);

describe('a time of creation that clocks', () => {
  test('skip is taken as far behind the jump, and said', () => {
    const { verdicts } = ask('created=2027-03-28T02:30&zone=Europe/Berlin&office-zone=Europe/Berlin');
    expect(verdicts.earliest).toMatchObject({ verdict: '2027-03-30T03:30+02:00', notes: ['skipped-hour'] });
    expect(verdicts.preferred.notes).toEqual(['skipped-hour']);
    expect(verdicts.latest.notes).toEqual(['skipped-hour']);
  });

  test('show twice is taken at its first time, and said', () => {
    const { verdicts } = ask('created=2027-10-31T02:30&zone=Europe/Berlin&office-zone=Europe/Berlin');
    expect(verdicts.earliest).toMatchObject({ verdict: '2027-11-02T01:30+01:00', notes: ['repeated-hour'] });
  });

  test.each(['2027-03-28T01:59', '2027-03-28T03:00', '2027-10-31T01:59', '2027-10-31T03:00'])(
    'show once, as at %s, is not remarked on',
    (created) => {
      const { latest } = ask(`created=${created}&zone=Europe/Berlin`).verdicts;
      expect(latest.notes).toBeUndefined();
    },
  );
});

// In Cairo clocks go forward when Thursday ends (Friday begins at 01:00), and back when a Thursday ends.
describe('a working day in which clocks change counts 24 hours:', () => {
  test('two working days end at the same wall time, though an hour was skipped', () =>
    expect(inCairo('2027-04-29T16:00')).toMatchObject({
      earliest: '2027-05-01T17:00+03:00',
      preferred: '2027-05-03T16:00+03:00',
      latest: '2027-05-07T16:00+03:00',
    }));

  test('two working days end at the same wall time, though an hour came twice', () =>
    expect(inCairo('2027-10-27T16:00')).toMatchObject({
      earliest: '2027-10-29T15:00+02:00',
      preferred: '2027-10-29T16:00+02:00',
    }));

  test('what would end in the skipped hour ends with the jump', () =>
    expect(inCairo('2027-04-28T00:30').preferred).toBe('2027-04-30T01:00+03:00'));

  test('what is created as clocks jump does not count what they jump over', () => {
    expect(inCairo('2027-04-30T01:00').preferred).toBe('2027-05-04T01:00+03:00');
    expect(inCairo('2027-04-29T23:59').preferred).toBe('2027-05-03T23:59+03:00');
  });

  test('what would end in the repeated hour ends in it the first time', () =>
    expect(inCairo('2027-10-26T23:30').preferred).toBe('2027-10-28T23:30+03:00'));

  test('what is created in the repeated hour the second time counts from its end, never from before', () => {
    const [first, second] = ['2027-10-28T20:45', '2027-10-28T21:15'].map((utc) => inCairo(utc, 'UTC').preferred);
    expect(first).toBe('2027-11-01T23:45+02:00');
    expect(second).toBe('2027-11-02T00:00+02:00');
  });
});

test('office hours count by the wall clock on a day in which clocks change', () => {
  const query = 'zone=UTC&office-zone=Africa/Cairo&holidays=none&office-hours=00:00-08:00';
  // Six days of eight hours from Thursday's midnight on, one of which lasts seven.
  expect(moments(`created=2027-04-28T22:00&${query}`).latest).toBe('2027-05-06T08:00+03:00');
});

test('a day that a zone never had is no working day', () =>
  // Samoa went from Thursday 29 December 2011 to Saturday the 31st.
  expect(moments('created=2011-12-29T16:00&zone=Pacific/Apia&office-zone=Pacific/Apia&holidays=none').preferred).toBe(
    '2012-01-03T16:00+14:00',
  ));
