import { expect, test } from 'vitest';
import { search, searchIndex } from '../../../src/engine/catalogue/search.ts';
import { hardware } from './lists.ts';

const index = searchIndex(hardware);
const first = (query: string): string | undefined => search(index, query).items[0]?.id;

/** What people type, and the device that they mean. */
const golden: Record<string, Record<string, string>> = {
  'bare model codes': {
    T46U: 'yealink-t46u',
    T54W: 'yealink-t54w',
    W70B: 'yealink-w70b',
    CP960: 'yealink-cp960',
    V62: 'fanvil-v62',
    X3SG: 'fanvil-x3sg',
    X4U: 'fanvil-x4u',
    X7: 'fanvil-x7',
    H5: 'fanvil-h5',
    D862: 'snom-d862',
    M900: 'snom-m900',
    GXP2170: 'grandstream-gxp2170',
    HT801: 'grandstream-ht801',
    SPA504G: 'cisco-spa504g',
    '7821': 'cisco-7821',
    '6731i': 'aastra-6731i',
    '720': 'snom-720',
  },
  'vendor and model': {
    'Yealink T53': 'yealink-t53',
    'Yealink SIP-T48U': 'yealink-t48u',
    'Fanvil X6U-V2': 'fanvil-x6u-v2',
    'Fanvil X6U': 'fanvil-x6u',
    'Snom D785': 'snom-d785',
    'Grandstream GXP1760W': 'grandstream-gxp1760w',
    'Cisco SPA514G': 'cisco-spa514g',
    'Aastra 6757i': 'aastra-6757i',
    'Polycom SoundPoint IP 501': 'polycom-soundpoint-ip-501',
    'Poly 601': 'polycom-soundpoint-ip-601',
    'Raspberry Pi 5': 'raspberry-pi-5',
    'T43U Yealink': 'yealink-t43u',
    '300 snom': 'snom-300',
  },
  'hyphens and spaces': {
    'SIP T46U': 'yealink-t46u',
    'T-46-U': 'yealink-t46u',
    'T 42 U': 'yealink-t42u',
    T21PE2: 'yealink-t21p-e2',
    'T19P-E2': 'yealink-t19p-e2',
    'X4U V2': 'fanvil-x4u-v2',
    x210iv2: 'fanvil-x210i-v2',
    'GXP-2135': 'grandstream-gxp2135',
    'GXP 1630': 'grandstream-gxp1630',
    'SPA 508 G': 'cisco-spa508g',
    'HT-801': 'grandstream-ht801',
    yealinkt57w: 'yealink-t57w',
    Pi5: 'raspberry-pi-5',
    'soundpoint 601': 'polycom-soundpoint-ip-601',
  },
  'another case': {
    t40g: 'yealink-t40g',
    'YEALINK t23p': 'yealink-t23p',
    'fanvil x7c-v2': 'fanvil-x7c-v2',
    'snom d735': 'snom-d735',
    'sip-t19 e2': 'yealink-t19-e2',
    'rpi 4': 'raspberry-pi-4',
  },
  'one slip': {
    'yelink T46U': 'yealink-t46u',
    'Yeallink T27P': 'yealink-t27p',
    'Yaelink W70B': 'yealink-w70b',
    'Fanvill X5S': 'fanvil-x5s',
    'fnavil V65': 'fanvil-v65',
    'Grandsteam GXP1625': 'grandstream-gxp1625',
    'Garndstream HT801': 'grandstream-ht801',
    'smon D865': 'snom-d865',
    'Polycm 501': 'polycom-soundpoint-ip-501',
    T64U: 'yealink-t46u',
    GPX2160: 'grandstream-gxp2160',
    SAP512G: 'cisco-spa512g',
    CP96O: 'yealink-cp960',
  },
};

const queries = Object.entries(golden).flatMap(([way, pairs]) =>
  Object.entries(pairs).map(([query, id]) => ({ way, query, id })),
);

test('of the golden queries at least 95 in 100 give the device that is meant first', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  const missed = queries.filter(({ query, id }) => first(query) !== id);
  const names = missed.map(({ query, id }) => `${query}: ${first(query)} instead of ${id}`);
  expect(names.length, names.join('\n')).toBeLessThanOrEqual(queries.length * 0.05);
});

test('every golden query names a device of the list', () => {
  const ids = new Set(hardware.items.map(({ id }) => id));
  expect(queries.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('every device is found first by its model code, by vendor and model, and by each alias', () => {
  const makers = new Map(hardware.makers.map(({ id, name }) => [id, name]));
  const missed = hardware.items.flatMap(({ id, maker, name, aliases }) =>
    [name, `${makers.get(maker)} ${name}`, ...aliases].filter((query) => first(query) !== id),
  );
  expect(missed).toEqual([]);
});
