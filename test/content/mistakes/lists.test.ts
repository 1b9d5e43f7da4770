import { describe, expect, test } from 'vitest';
import { ContentCopy, placeIn, swap } from '../content-copy.ts';
import { refuses } from '../mistake.ts';

const hardware = 'data/hardware.json';
const trunks = 'data/trunks.json';
const machines = 'data/machines.json';

/** Changes one entry of a list, and leaves the rest of the file as it stands. */
const inEntry = (id: string, piece: string | RegExp, other: string) => (text: string) => {
  const start = text.indexOf(`"id": "${id}"`);
  return text.slice(0, start) + swap(text.slice(start), piece, other);
};

describe('a status is not rounded up', () => {
  refuses([
    {
      mistake: 'a status from a source without an address',
      file: trunks,
      change: inEntry('telnyx', /\n.*"url".*/, ''),
      at: '"unsupported"',
      says: /status" is given by a source without an address\. Make the status "unconfirmed"/,
    },
    {
      mistake: 'a status that was only given for an older version',
      file: hardware,
      change: inEntry('yealink-t46u', '"version": "V20"', '"version": "V18"'),
      at: '"supported",\n    "asOf": "2026-03-09",\n    "version": "V18"',
      says: /status" was only given for an older version/,
    },
    {
      mistake: 'a status of little confidence',
      file: trunks,
      change: inEntry('telnyx', '"medium"', '"low"'),
      at: '"unsupported"',
      says: /status" is not sure enough/,
    },
    {
      mistake: 'an unconfirmed status without a word of what was last known',
      file: trunks,
      change: inEntry('wavix', /\n.*"lastKnown": \{\n.*\n.*\},/, ''),
      at: '{\n    "id": "wavix"',
      says: /"entry 12 > lastKnown" is missing/,
    },
    {
      mistake: 'a date beside a status that nothing confirms',
      file: trunks,
      change: inEntry('wavix', '"lastKnown"', '"asOf": "2026-01-01",\n    "lastKnown"'),
      at: '"2026-01-01"',
      says: /Move it under "lastKnown"/,
    },
    {
      mistake: 'something last known beside a status that is known',
      file: trunks,
      change: inEntry('telnyx', '"asOf"', '"lastKnown": {\n "status": "supported"\n },\n "asOf"'),
      at: '{\n "status": "supported"',
      says: /Remove it, or make the status "unconfirmed"/,
    },
    {
      mistake: 'a status that is none',
      file: hardware,
      change: inEntry('yealink-t46u', '"status": "supported"', '"status": "certified"'),
      at: '"certified"',
      says: /none of "preferred", "supported", "legacy", "end-of-life", "unsupported", "unconfirmed"/,
    },
  ]);
});

describe('an entry', () => {
  refuses([
    {
      mistake: 'without a source',
      file: hardware,
      change: inEntry('yealink-t46u', /\n {4}"source": \{[^}]*\},/, ''),
      at: '{\n    "id": "yealink-t46u"',
      says: /source" is missing\. Add it/,
    },
    {
      mistake: 'whose source says nothing',
      file: trunks,
      change: inEntry('telnyx', /"fact": ".*"/, '"fact": ""'),
      at: '""',
      says: /fact" is empty/,
    },
    {
      mistake: 'whose source has a script for an address',
      file: trunks,
      change: inEntry('telnyx', /"url": ".*"/, '"url": "javascript:alert(1)"'),
      at: '"javascript:alert(1)"',
      says: /no web address/,
    },
    {
      mistake: 'seen on a day that has not come',
      file: hardware,
      change: inEntry('yealink-t46u', '2026-03-09', '2090-01-01'),
      at: '"2090-01-01"',
      says: /2090-01-01 has not come yet/,
    },
    {
      mistake: 'last known in a month that has not come',
      file: 'data/machines.json',
      change: inEntry('docker', '"2026-09"', '"2090-01"'),
      at: '"2090-01"',
      says: /2090-01 has not come yet/,
    },
    {
      mistake: 'reviewed on a day that has not come',
      file: trunks,
      change: inEntry('telnyx', '"reviewed": "2026-11-22"', '"reviewed": "2090-01-01"'),
      at: '"2090-01-01"',
      says: /2090-01-01 has not come yet/,
    },
    {
      mistake: 'with a version that is none',
      file: trunks,
      change: inEntry('telnyx', '"V20"', '"20"'),
      at: '"20"',
      says: /not a version of 3CX/,
    },
    {
      mistake: 'whose id means something else in share links',
      file: trunks,
      change: inEntry('telnyx', '"telnyx"', '"none"'),
      at: '"none"',
      says: /a meaning of its own in share links/,
    },
    {
      mistake: 'in a country that does not exist',
      file: trunks,
      change: inEntry('peoplefone', '"CH"', '"XX"'),
      at: '"XX"',
      says: /no country code/,
    },
  ]);
});

describe('names', () => {
  refuses([
    {
      mistake: 'an id that stands in a list twice',
      file: hardware,
      change: inEntry('yealink-t48u', '"yealink-t48u"', '"yealink-t46u" '),
      at: '"yealink-t46u" ',
      says: /The id "yealink-t46u" stands in this list twice/,
    },
    {
      mistake: 'an alias that points to two devices',
      file: hardware,
      change: inEntry('yealink-t48u', '"SIP-T48U"', '"sip t46-u"'),
      at: '"sip t46-u"',
      says: /This name already leads to "yealink-t46u"/,
    },
    {
      mistake: "an alias that is another device's name",
      file: hardware,
      change: inEntry('snom-d785', '"aliases": []', '"aliases": [\n      "x-4"\n    ]'),
      at: '"x-4"',
      says: /already leads to "fanvil-x4"/,
    },
    {
      mistake: 'two models of one vendor with one name',
      file: hardware,
      change: inEntry('fanvil-x6u', '"X6U"', '"X-5 U"'),
      at: '"X-5 U"',
      says: /already leads to "fanvil-x5u"/,
    },
    {
      mistake: 'two platforms of one name',
      file: machines,
      change: inEntry('proxmox', '"Proxmox VE"', '"ESXi"'),
      at: '"ESXi"\n      ],\n      "kind": "hypervisor",\n      "status"',
      says: /already leads to "vmware-vsphere"/,
    },
    {
      mistake: 'a device of a vendor that is not listed',
      file: hardware,
      change: inEntry('yealink-t48u', '"vendor": "yealink"', '"vendor": "yelink"'),
      at: '"yelink"',
      says: /No vendor has the id "yelink"\. Did you mean "yealink"\?/,
    },
    {
      mistake: 'a device that is not called after its vendor',
      file: hardware,
      change: inEntry('yealink-t48u', '"yealink-t48u"', '"t48u"'),
      at: '"t48u"',
      says: /Write "yealink-" and the model/,
    },
  ]);

  test('two vendors may give their models the same name', () => {
    using copy = new ContentCopy();
    copy.write(hardware, inEntry('snom-d785', '"name": "D785"', '"name": "X4"')(copy.read(hardware)));
    expect(copy.check().problems).toEqual([]);
  });
});

describe('lists', () => {
  refuses([
    {
      mistake: 'an official list that is no manual',
      file: 'data/lists.json',
      change: ['"supported-phones"', '"supported-phone"'],
      at: '"supported-phone"',
      says: /Did you mean "supported-phones"\?/,
    },
    {
      mistake: 'a list without its official pages',
      file: 'data/lists.json',
      change: ['"id": "machines"', '"id": "trunks" '],
      at: '"trunks" ',
      says: /The list "trunks" stands here twice/,
      spreads: true,
    },
    {
      mistake: 'sizes of machine that do not rise',
      file: machines,
      change: ['"upTo": 50,', '"upTo": 5,'],
      at: '[\n      {\n        "id": "small"',
      says: /do not rise/,
    },
    {
      mistake: 'a cloud with a machine for a size that does not exist',
      file: machines,
      change: inEntry('azure', '"large"', '"lagre"'),
      at: '"Standard_B4as_v2"',
      says: /No size of machine is called "lagre"\. Did you mean "large"\?/,
    },
    {
      mistake: 'a list that lost most of its entries',
      file: hardware,
      change: (text) => `${JSON.stringify(JSON.parse(text).slice(0, 44), null, 2)}\n`,
      says: /has 44 entries, and at least 45 are expected/,
    },
  ]);

  test.each(['hardware', 'vendors', 'trunks', 'integrations', 'machines', 'lists'])(
    'the check misses data/%s.json',
    (name) => {
      using copy = new ContentCopy();
      copy.remove(`data/${name}.json`);
      const message = 'This file is missing. Put it back.';
      expect(copy.check().problems).toContainEqual({ file: `content/data/${name}.json`, line: 1, column: 1, message });
    },
  );
});

describe('an entry that nobody has looked at for twelve months', () => {
  /** The warnings about one entry whose last review is put on a day; the tests run as on the last day of 2089. */
  const reviewedOn = (day: string) => {
    using copy = new ContentCopy();
    copy.write(trunks, inEntry('telnyx', '"reviewed": "2026-11-22"', `"reviewed": "${day}"`)(copy.read(trunks)));
    const { problems, warnings } = copy.check();
    const place = placeIn(copy.read(trunks), `"${day}"`);
    const there = { file: `content/${trunks}`, ...place };
    return { problems, there, about: warnings.filter(({ file, line }) => file === there.file && line === there.line) };
  };

  test('is a warning at its place, and stops nothing', () => {
    const { problems, there, about } = reviewedOn('2088-12-30');
    const message = expect.stringMatching(/last reviewed on 2088-12-30, more than twelve months ago/);
    expect({ problems, about }).toEqual({ problems: [], about: [{ ...there, message }] });
  });

  test('is none before the twelve months are over', () => expect(reviewedOn('2088-12-31').about).toEqual([]));
});
