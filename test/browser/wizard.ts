import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { compile } from '../../src/engine/compile.ts';
import { decode } from '../../src/engine/link.ts';
import type { Answers } from '../../src/engine/model.ts';
import { type Receipt, receipt } from '../../src/engine/receipt.ts';
import type { AskingWords, TellingWords } from '../../src/islands/words.ts';
import { supportLevel } from '../../src/wizards/support-level/index.ts';
import { dist } from '../site/built.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const strings = (area: string) => json(new URL(`../../content/strings/en/${area}.json`, import.meta.url).pathname);

export const compiled = compile(supportLevel);
export const words: AskingWords & TellingWords = strings('support-level');
export const ui = strings('wizard');

/** Address of the wizard. */
export const WIZARD = '/wizards/support-level/';

const { edition } = json(new URL('../../content/data/site.json', import.meta.url).pathname);

/** Answers whose result is known to the tests by a name. */
export const cases = {
  granted:
    'partner=gold&issue=general&hosting=hosted&product=other&system=production&size=5-64sc&extensions=over-20&setup=ok&opener=admin',
  refused: 'partner=silver&issue=general&hosting=hosted&system=evaluation&setup=not-ok&opener=other',
  conditional:
    'partner=silver&issue=audio&hosting=on-premise&product=smb&system=production&size=single-4sc&extensions=up-to-20&setup=ok&opener=admin',
  unknown:
    'partner=bronze&issue=unknown&hosting=unknown&product=unknown&system=production&size=unknown&extensions=unknown&setup=unknown&opener=unknown',
  partial: 'partner=bronze',
  damaged: 'partner=gould&colour=red&hosting=hosted&hosting=on-premise&policy=1999-01-01',
} as const;

/** What the engine says of a link. */
export const receiptOf = (query: string): Receipt => receipt(compiled, decode(query, supportLevel, [edition]));

/** The query of answers, as a link writes it. */
export const queryOf = (answers: Answers): string => new URLSearchParams({ ...answers, policy: edition }).toString();

/** Waits until a result stands with all that explains it, which comes when a reader stirs. */
export async function explained(page: Page): Promise<void> {
  await page.waitForSelector('.verdict h1');
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.waitForSelector('.changes');
}

/** One verdict as a result page shows it. */
export interface ShownVerdict {
  word: string;
  /** Clause numbers and FAQ titles, readings: the texts of the links, in order. */
  sources: string[];
  text: string;
}

/** Every verdict on a result page, by its name. */
export async function shownVerdicts(page: Page): Promise<Record<string, ShownVerdict>> {
  const shown = await page.locator('.ladder > li, .kv.out > div').evaluateAll((places) =>
    places.map((place) => ({
      name: place.querySelector('h3, dt')?.textContent ?? '',
      word: place.querySelector('.st')?.textContent ?? '',
      sources: [...place.querySelectorAll('.meta a')].map(({ textContent }) => textContent ?? ''),
      text: place.textContent ?? '',
    })),
  );
  return Object.fromEntries(shown.map(({ name, ...verdict }) => [name, verdict]));
}

/** How the site names the clauses and readings of a verdict where it links them. */
export function sourceNames({ clauses, readings }: { clauses: string[]; readings: string[] }): string[] {
  const { sources } = json(join(dist, 'data/support-level.en.json'));
  return [...clauses, ...readings].map((id) => sources[id].number ?? sources[id].title);
}
