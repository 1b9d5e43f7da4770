import { expect, test } from 'vitest';
import { addressFrom } from '../../src/build/address.ts';

test('a build that is told nothing stands at the root of an unknown origin', () =>
  expect(addressFrom({})).toEqual({ base: '' }));

test.each(['support', '/support', '/support/', '//support//'])('BASE_PATH %s stands for /support', (path) =>
  expect(addressFrom({ BASE_PATH: path }).base).toBe('/support'),
);

test.each(['/', ''])('BASE_PATH "%s" stands for the root', (path) =>
  expect(addressFrom({ BASE_PATH: path }).base).toBe(''),
);

test.each(['/a/../b', '/a b', '/a?b', 'https://a.example/'])('BASE_PATH %s is refused', (path) =>
  expect(() => addressFrom({ BASE_PATH: path })).toThrow(path),
);

test('SITE_URL is kept as the origin that it is', () =>
  expect(addressFrom({ SITE_URL: 'https://support.example/' }).site).toBe('https://support.example'));

test.each(['support.example', 'ftp://a.example', 'https://a.example/support', 'https://a.example/?x'])(
  'SITE_URL %s is refused',
  (url) => expect(() => addressFrom({ SITE_URL: url })).toThrow(url),
);
