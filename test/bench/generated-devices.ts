import type { Catalogue, Listed } from '../../src/engine/catalogue/listed.ts';

/** A generator of numbers that is the same in every run (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const VENDORS = [
  'Yealink',
  'Fanvil',
  'Snom',
  'Grandstream',
  'Htek',
  'Gigaset',
  'Alcatel',
  'Panasonic',
  'Akuvox',
  'Cisco',
];
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWX';
const WAYS = ['lan', 'sbc', 'router-phone', 'stun', 'rps', 'manual'];

/** A list of made-up devices, as varied as real ones. */
export function generated(count: number): Catalogue {
  const pick = numbers(20_261_122);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const letter = () => one([...LETTERS]);
  const makers = VENDORS.map((name) => ({ id: name.toLowerCase(), name, aliases: pick(3) ? [] : [`${name} Ltd`] }));
  const items = Array.from({ length: count }, (_, index): Listed => {
    const maker = one(makers);
    const name = `${letter()}${pick(2) ? letter() : ''}${100 + index}${pick(2) ? letter() : ''}${pick(5) ? '' : '-V2'}`;
    const known = pick(3) > 0;
    return {
      id: `${maker.id}-${name.toLowerCase()}`,
      maker: maker.id,
      name,
      aliases: pick(2) ? [`SIP-${name}`] : [],
      facets: {
        vendor: [maker.id],
        kind: [one(['desk', 'desk', 'dect', 'conference', 'door', 'ata'])],
        provisioning: WAYS.filter(() => pick(2)),
        status: [known ? one(['preferred', 'supported', 'end-of-life', 'unsupported']) : 'unconfirmed'],
      },
      asOf: `20${10 + pick(17)}-0${1 + pick(9)}-${10 + pick(19)}`,
      version: one(['V16', 'V18', 'V20', '']),
      lastKnown: known ? '' : one(['supported', 'legacy', 'unknown']),
    };
  });
  return { makers, items };
}
