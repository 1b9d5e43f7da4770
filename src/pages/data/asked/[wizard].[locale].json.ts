import type { APIRoute } from 'astro';
import { dataRoutes, paramsOf } from '../../../components/content/paths.ts';
import { afterwards, itemsAskingOf } from '../../../components/setup/asking.ts';
import type { Wizard } from '../../../engine/model.ts';
import { wizards } from '../../../wizards/index.ts';

export const getStaticPaths = () =>
  dataRoutes().flatMap(({ params }) =>
    wizards
      .filter(({ overall }) => overall)
      .map((wizard) => ({ params: { ...params, wizard: wizard.id }, props: { wizard } })),
  );

/** What a wizard about items asks with, besides what its page carries: see `AskedWords`. */
export const GET: APIRoute<{ wizard: Wizard }> = async ({ params, props: { wizard } }) =>
  Response.json(afterwards(await itemsAskingOf(wizard, paramsOf(params.locale))));
