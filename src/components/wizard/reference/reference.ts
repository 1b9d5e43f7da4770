import { CHECKED } from '../../../engine/link.ts';
import type { Wizard } from '../../../engine/model.ts';
import { wizards } from '../../../wizards/index.ts';
import { siteFacts } from '../../content/site.ts';
import { wordsOf } from '../../content/words.ts';
import { contextOf } from '../../context.ts';
import { clockExamples, clockKeys } from './clock-keys.ts';
import { type Example, examplesOf } from './examples.ts';
import { type Key, type KeyWords, keysOf } from './keys.ts';

/** All that there is to say of the links of one wizard. */
export interface LinksOf {
  wizard: string;
  title: string;
  examples: Example[];
  keys: Key[];
}

/** The links of every wizard, in the order in which they are offered, the reply clock last. */
export async function references(params: { locale?: string }): Promise<LinksOf[]> {
  const { edition } = await siteFacts();
  const ofTables = await Promise.all(wizards.map((wizard) => referenceTo(wizard, edition, params)));
  return [...ofTables, await referenceToClock(edition, params)];
}

async function referenceTo(wizard: Wizard, edition: string, params: { locale?: string }): Promise<LinksOf> {
  const { t, locale } = await contextOf(params, 'wizard');
  // The gate holds a wizard's words to exactly this shape.
  const words = (await wordsOf(wizard.id, locale)) as unknown as KeyWords & { title: string };
  const day = { value: edition.slice(0, 10), label: t('keys.checked.form') };
  const checked: Key = { id: CHECKED, question: t('keys.checked.question'), values: [day], asked: true, parts: [] };
  const keys = [...keysOf(wizard, words), ...(wizard.lists ? [checked] : [])];
  return { wizard: wizard.id, title: words.title, examples: examplesOf(wizard, edition), keys };
}

async function referenceToClock(edition: string, params: { locale?: string }): Promise<LinksOf> {
  const { t } = await contextOf(params, 'reply-clock');
  const { t: level } = await contextOf(params, 'support-level');
  const keys = clockKeys(t, (id) => level(`facts.partner.values.${id}.label`));
  return { wizard: 'reply-clock', title: t('title'), examples: clockExamples(edition), keys };
}
