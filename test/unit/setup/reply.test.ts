import { describe, expect, test } from 'vitest';
import { entryNames } from '../../../src/cli/entry-names.ts';
import { replyWords } from '../../../src/cli/words.ts';
import { decode } from '../../../src/engine/link.ts';
import { itemsReceipt, type Receipt } from '../../../src/engine/receipt.ts';
import { asHtml, asMarkdown, asText, reply } from '../../../src/engine/reply.ts';
import { clauseCases } from './clauses.ts';
import { compiled, statuses } from './setups.ts';

const MOST_LINES = 12;
const SITE = 'https://support.example/base/';
const ADDRESS = `${SITE}wizards/setup/?`;

const words = { ...replyWords('setup', SITE), named: (_list: string, id: string) => `The ${id.slice('an-'.length)}` };

const receiptOf = (query: string): Receipt =>
  itemsReceipt(compiled, decode(query, compiled.wizard, { editions: ['2026-11-22'], statuses }), statuses);
const replyTo = (query: string) => reply(compiled.single, receiptOf(query), words, statuses);

const queries = [...new Set(Object.values(clauseCases).flatMap((cases) => cases.map(([, query]) => query)))];

/** The query of a link to this wizard. */
const queryOf = (url: string) => url.slice(ADDRESS.length).replace(/#.*/, '');

describe('The reply about a setup', () => {
  test.each([asMarkdown, asText, asHtml])('has at most twelve lines in every format', (write) => {
    for (const query of queries) expect(write(replyTo(query)).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  test('names one to three clauses', () => {
    for (const query of queries) expect([1, 2, 3], query).toContain(replyTo(query).clauses.length);
  });

  test('has a link that leads to the same verdicts and the same reply', () => {
    for (const query of queries) {
      const { url } = replyTo(query).link;
      expect(receiptOf(queryOf(url)).verdicts, query).toEqual(receiptOf(query).verdicts);
      expect(replyTo(queryOf(url)), query).toEqual(replyTo(query));
    }
  });

  test('keeps answers that matter to the entries of a list alone', () => {
    const { answers, link } = replyTo('trunk=an-entry-supported~unknown&trunk-issue=yes&trunk-asked=no');
    expect(link.url).toContain('trunk=an-entry-supported~unknown&trunk-issue=yes&trunk-asked=no');
    expect(answers).toContain('Issue about a SIP trunk: Yes; Provider asked first: No');
  });

  test('leaves out an answer that changes nothing', () => {
    const { answers, link } = replyTo('hosting=hosted&machine=below');
    expect(answers).not.toContain('Machine');
    expect(link.url).not.toContain('machine');
  });
});

test('A whole setup reads as a support engineer would tell it', () => {
  const query = [
    'version=older-version',
    'hosting=on-premise&machine=below',
    'trunk=not-listed~unknown&trunk=not-listed~not-found',
    'phone=an-entry-supported~sbc~default~unknown&phone=an-entry-end-of-life~stun~custom~unknown',
    'integration=none&headsets=present&checked=2026-11-20',
  ].join('&');
  const [answer, items, ...rest] = asText(replyTo(query)).split('\n');
  expect(answer).toMatch(/^Mend the installation first\. /);
  expect(items).toBe(
    'To be mended first: Version and service pack. ' +
      'To be found out first: A provider that this site’s list does not have (1). ' +
      'Not supported: Headsets, A provider that this site’s list does not have (2), The entry-end-of-life. ' +
      'On a condition: The machine. ' +
      words.say('soFar'),
  );
  expect(rest[0]).toBe(
    '- Clause 9.4, Not on the latest version: https://support.example/base/policies/exclusions/#excluded.not-latest',
  );
  expect(rest[3]).toBe(
    'Answers: Version: An older version; Hosting: On-premise; Machine: No, it is below it; ' +
      'SIP trunks: A provider that this site’s list does not have (1), ' +
      'A provider that this site’s list does not have (2) (3CX’s own list on 2026-11-20: It is not on the list); ' +
      'IP phones: The entry-supported (Connection: Through an SBC, Template: The default template), ' +
      'The entry-end-of-life (Connection: By STUN, Template: A custom template); Headsets: Yes; ' +
      `${words.wizard.lists?.integration?.short}: ${words.wizard.lists?.integration?.none.label}.`,
  );
  expect(rest.at(-1)).toBe(
    `${ADDRESS}${query.replace('headsets=present&', '').replace('integration=none', 'headsets=present&integration=none')}&policy=2026-11-22#result`,
  );
});

test('The command line calls entries as the site does', () => {
  const named = entryNames();
  expect(named('hardware', 'yealink-t46u')).toBe('Yealink T46U');
  expect(named('trunks', 'telnyx')).toBe('Telnyx');
  expect(named('integrations', 'hubspot')).toBe('HubSpot');
  expect(named('hardware', 'no-such-phone')).toBeUndefined();
});
