import { describe, expect, test } from 'vitest';
import { decideItems, itemQuestionsLeft } from '../../../src/engine/items.ts';
import { decode, encode } from '../../../src/engine/link.ts';
import { ticketFor } from '../../../src/wizards/setup/handover-ticket.ts';
import { setup } from '../../../src/wizards/setup/index.ts';
import { ticket } from '../../../src/wizards/ticket/index.ts';
import { compiled, statuses } from '../setup/setups.ts';
import { EDITION, leftOf, statesOf } from './ticket.ts';

const GOOD =
  'version=latest&manuals=yes&hosting=self-hosted&machine=meets&trunk=none&phone=none&headsets=none&gateways=none&third-party=none&integration=none&templates=none&cfd=none&api=none&teams=none&network=no-symptom&firewall=no-help&conference=none';

function handed(changes: Record<string, string>) {
  const query = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(GOOD)), ...changes }).toString();
  const { answers, lists = {} } = decode(query, setup, { editions: [EDITION], statuses });
  const situation = { answers, lists, statuses };
  return ticketFor({ items: decideItems(compiled, situation), answers, left: itemQuestionsLeft(compiled, situation) });
}

describe('a setup tells the ticket', () => {
  test('that it is in order', () => expect(handed({})).toEqual({ hosting: 'self-hosted', setup: 'ok' }));

  test.each([
    [{ version: 'older-version' }, { setup: 'not-ok', 'excluded.not-latest': 'not-yet', 'before.manuals': 'done' }],
    [{ version: 'unknown' }, { setup: 'unknown', 'excluded.not-latest': 'unknown' }],
    [{ manuals: 'no' }, { setup: 'not-ok', 'before.manuals': 'not-yet' }],
    [{ machine: 'below' }, { setup: 'not-ok', 'before.hardware-specs': 'not-yet' }],
    [
      { hosting: 'on-premise', machine: 'below' },
      { setup: 'ok', 'before.hardware-specs': 'not-yet' },
    ],
    [{ hosting: 'on-premise' }, { setup: 'ok', 'before.hardware-specs': 'done' }],
    [{ 'third-party': 'unsupported' }, { setup: 'not-ok', 'before.third-party': 'not-yet' }],
    [{ headsets: 'present' }, { setup: 'ok', 'excluded.headsets-gateways': 'unknown' }],
    [{ templates: 'affecting' }, { setup: 'ok', 'excluded.custom-templates': 'unknown' }],
    [{ api: 'issue' }, { setup: 'ok', 'excluded.call-control-api': 'unknown' }],
    [{ phone: 'not-listed~stun~default~supported' }, { setup: 'ok', 'excluded.stun': 'unknown' }],
    [{ phone: 'not-listed~lan~default~end-of-life' }, { setup: 'ok', 'excluded.eol-phones': 'unknown' }],
    [{ phone: 'not-listed~lan~default~not-found' }, { setup: 'ok', 'excluded.unsupported-phones': 'unknown' }],
    [{ trunk: 'not-listed~not-found' }, { setup: 'ok', 'excluded.sip-trunk': 'unknown' }],
    [{ integration: 'not-listed~not-found' }, { setup: 'ok', 'excluded.crm-pms': 'unknown' }],
    [{ network: 'reproduced' }, { 'before.network': 'done' }],
    [{ network: 'not-reproduced' }, { 'before.network': 'not-yet' }],
    [
      { trunk: 'not-listed~supported', 'trunk-issue': 'yes', 'trunk-asked': 'yes' },
      { issue: 'sip-trunk', 'before.sip-trunk': 'done', 'before.vendor-first': 'done' },
    ],
    [
      { phone: 'not-listed~lan~default~supported', 'phone-issue': 'yes', 'phone-asked': 'no' },
      { issue: 'ip-phone', 'before.vendor-first': 'not-yet' },
    ],
  ])('%j', (changes, told) => expect(handed(changes)).toMatchObject(told));

  test.each([
    [{}, 'issue'],
    [{ trunk: 'not-listed~not-found', 'trunk-issue': 'yes' }, 'issue'],
    [{ hosting: 'hosted', network: 'reproduced' }, 'before.network'],
    [{ cfd: 'wants-built' }, 'excluded.cfd'],
    [{ version: 'latest' }, 'excluded.not-latest'],
  ])('nothing that it does not settle: %j, %s', (changes, key) => expect(handed(changes)).not.toHaveProperty([key]));
});

test('what is handed over can be read, and is not asked again', () => {
  const answers = handed({
    version: 'older-version',
    headsets: 'present',
    trunk: 'not-listed~supported',
    'trunk-issue': 'yes',
    'trunk-asked': 'yes',
  });
  const query = encode(ticket, answers, EDITION);
  expect(decode(query, ticket, [EDITION]).ignored).toEqual([]);
  expect(leftOf(query).filter((id) => id in answers)).toEqual([]);
  expect(statesOf(query)).toMatchObject({ 'excluded.not-latest': 'missing', 'excluded.headsets-gateways': 'check' });
});
