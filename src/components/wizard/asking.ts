import type { Wizard } from '../../engine/model.ts';
import type { Messages } from '../../i18n/index.ts';
import type { AskingWords, WizardProps } from '../../islands/words.ts';
import { setup } from '../../wizards/setup/index.ts';
import { supportLevel } from '../../wizards/support-level/index.ts';
import { siteFacts } from '../content/site.ts';
import { wordsOf } from '../content/words.ts';
import { asset, contextOf } from '../context.ts';
import { editionsWith } from '../editions/frozen.ts';

/** The parts of a wizard's words that a result alone says. */
export const TOLD = ['verdicts', 'conditions', 'reasons', 'rows', 'overridden', 'headlines'] as const;

/** While it asks, a wizard with a ladder speaks of the verdicts on its rungs alone. */
const asked = ({ verdicts, groups }: Pick<AskingWords, 'verdicts' | 'groups'>): AskingWords['verdicts'] =>
  groups?.rungs ? Object.fromEntries(Object.entries(verdicts).filter(([id]) => id in (groups.rungs ?? {}))) : verdicts;

/** The headings of the tables are for the tables. */
const groupsAsked = ({ tiers: _tables, ...groups }: NonNullable<AskingWords['groups']>): AskingWords['groups'] =>
  groups;

/** Wizard id → fact id → the wizard that finds the fact out. */
const FOUND_BY: Record<string, Record<string, string>> = { [supportLevel.id]: { setup: setup.id } };

/** What the page of a wizard hands to its island: no more than asking takes. */
export async function askingOf(wizard: Wizard, params: { locale?: string }): Promise<WizardProps> {
  const { locale, link } = await contextOf(params);
  // The gate holds a wizard's words to exactly this shape.
  const { title, facts, verdicts, groups } = (await wordsOf(wizard.id, locale)) as unknown as AskingWords;
  const { ask } = await wordsOf('wizard', locale);
  const { name, edition } = await siteFacts();
  const elsewhere = Object.entries(FOUND_BY[wizard.id] ?? {}).map(([fact, by]) => [fact, link(`/wizards/${by}/`)]);
  const data = (list: string) => asset(`/data/${list}.${locale.id}.json`);
  return {
    locale: locale.id,
    path: link(`/wizards/${wizard.id}/`),
    site: name,
    partners: link('/partners/'),
    editions: editionsWith(wizard.id, edition),
    words: { title, facts, verdicts: asked({ verdicts, groups }), groups: groupsAsked(groups ?? {}) },
    ui: ask as Messages,
    elsewhere: Object.fromEntries(elsewhere),
    sources: {
      asking: data(`asking-${wizard.id}`),
      telling: data(wizard.id),
      clauses: data('clauses'),
      readings: data('readings'),
      explaining: data('explaining'),
      editions: asset('/data/editions/'),
    },
  };
}

/** Beside the first question nothing is said of a damaged link, of answers, or of all questions but how to see them. */
function withoutLater({ damage: _damage, answers: _answers, elsewhere: _elsewhere, all, ...ui }: Messages): Messages {
  const { open } = all as Messages;
  return { ...ui, all: { open } as Messages };
}

/** What the page itself carries of it: the words of the first question, which can be answered before the others come. */
export const atFirst = ({ words, ui, ...props }: WizardProps, { facts: [first] }: Wizard): WizardProps => ({
  ...props,
  ui: withoutLater(ui),
  words: { ...words, facts: Object.fromEntries(Object.entries(words.facts).filter(([id]) => id === first?.id)) },
});
