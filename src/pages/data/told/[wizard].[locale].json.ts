import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { wordsOf } from '../../../components/content/words.ts';
import { contextOf } from '../../../components/context.ts';
import { sourcesOf, toldOf } from '../../../components/setup/told.ts';
import type { Wizard } from '../../../engine/model.ts';
import type { Messages } from '../../../i18n/index.ts';
import { wizards } from '../../../wizards/index.ts';

export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) =>
    wizards
      .filter(({ overall }) => overall)
      .map((wizard) => ({ params: { ...params, wizard: wizard.id }, props: { wizard } })),
  );

/**
 * What a result about items says: `{ words, ui, sources }`, the wizard's own words, those of every wizard about items
 * and of every checklist, and where that stands which its rows cite. The steps of a checklist come later.
 */
export const GET: APIRoute<{ wizard: Wizard }> = async ({ params, props: { wizard } }) => {
  const { locale } = await contextOf(paramsOf(params.locale));
  const { headlines = {} } = await wordsOf(wizard.id, locale);
  const { tell, checklist } = await wordsOf('items', locale);
  const { copy } = (await wordsOf('wizard', locale)).tell as Messages;
  return Response.json({
    words: { headlines, ...(wizard.gates ? {} : await toldOf(wizard, locale)) },
    ui: { ...(tell as Messages), copy, ...(wizard.gates && { checklist }) },
    sources: wizard.gates ? {} : await sourcesOf(wizard, paramsOf(params.locale)),
  });
};
