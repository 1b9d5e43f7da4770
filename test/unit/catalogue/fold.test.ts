import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../src/engine/catalogue/fold.ts';

test.each([
  ['SIP-T46U', ['sip', 't46u']],
  ['  Fanvil  X4U_V2 ', ['fanvil', 'x4u', 'v2']],
  ['Télécom Österreich', ['telecom', 'osterreich']],
  ['Ελλάδα', ['ελλαδα']],
  ['Ｔ４６Ｕ', ['t46u']],
  ['– ! –', []],
])('%j is compared as %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('hyphens, spaces and capitals make no other name', () =>
  expect(new Set(['SIP-T46U', 'sip t46u', 'SIPT46U', 'Sip.T46u'].map(fold)).size).toBe(1));

test('folding twice changes nothing', () =>
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text))));
