import { expect, test } from 'vitest';
import { anchorsOf } from '../../../src/components/partners/anchors.ts';
import { company } from './company.ts';

test('every company of a page has an anchor of its own, in its own writing', () => {
  const list = [
    company({ company: 'Aurora & Co.' }),
    company({ company: 'Aurora, Co' }),
    company({ company: 'Φωνή', city: 'Αθήνα' }),
    company({ company: '<img src=x>' }),
  ];
  expect(anchorsOf(list)).toEqual(['aurora-co-athens', 'aurora-co-athens-2', 'φωνή-αθήνα', 'img-src-x-athens']);
});
