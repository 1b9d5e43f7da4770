import type { Messages, Translate } from '../../i18n/index.ts';
import { json } from '../json.ts';
import type { AskedWords, SetupProps } from '../setup/props.ts';
import type { SetupDetails } from '../setup/result/load.ts';
import { type AskingWords, speaker } from '../words.ts';
import { DraftStore } from './draft/store.ts';
import { Beside, Steps } from './result/Steps.tsx';

/** What a checklist does without at first. */
export interface Later {
  Steps: typeof Steps;
  Beside: typeof Beside;
  /** What has been typed; it lives as long as the page. */
  store: DraftStore;
  /** Words of the draft. */
  tell: Translate;
  /** Words of all questions, and official pages that help with a step. */
  facts: AskingWords['facts'];
  guides: SetupProps['guides'];
  /** Words of the steps, and where that stands which they cite. */
  told: Pick<SetupDetails['telling'], 'rows' | 'remedies' | 'conditions'>;
  sources: SetupDetails['sources'];
}

/**
 * Loads the steps, the draft with what is kept of it on this device, and what stands beside a checklist.
 * @throws when a part of it cannot be had
 */
export async function loadLater({ sources: addresses, locale }: SetupProps): Promise<Later> {
  const [{ draft, told, sources }, { words, guides }] = await Promise.all([
    json<Pick<Later, 'told' | 'sources'> & { draft: Messages }>(addresses.telling.replace(/told\/ticket/, 'draft')),
    json<AskedWords>(addresses.asking),
  ]);
  const tell = speaker(draft, locale);
  return { Steps, Beside, store: new DraftStore(), tell, facts: words.facts, guides, told, sources };
}
