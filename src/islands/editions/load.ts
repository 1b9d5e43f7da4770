import { rulingOf } from '../../engine/editions/ruling.ts';
import type { ServedEdition } from '../../engine/editions/served.ts';
import type { Statuses } from '../../engine/entries.ts';
import type { Wizard } from '../../engine/model.ts';
import type { Messages, Translate } from '../../i18n/index.ts';
import { type Details, loadDetails } from '../details.ts';
import { json } from '../json.ts';
import { styles } from '../styles.ts';
import { speaker, type WizardProps } from '../words.ts';
import { Notice } from './Notice.tsx';
import noticeStyles from './notice.css?url';
import { type Opened, opener } from './open.ts';

/** What the links of one older edition need. */
export interface Older {
  served: ServedEdition;
  details: Details;
  /** What is said of such links. */
  t: Translate;
  open: (search: string) => Opened;
  Notice: typeof Notice;
}

/** The editions between one and the current one: they matter only where some corrected and others followed the policy. */
const between = ({ later }: ServedEdition): string[] =>
  new Set(later.map(({ why }) => why)).size > 1 ? later.slice(0, -1).map(({ id }) => id) : [];

/**
 * Loads an older edition of a wizard.
 * @param statuses of the lists that the wizard asks for, as they are now
 * @throws when any part of it cannot be had
 */
export async function loadOlder(
  edition: string,
  wizard: Wizard,
  props: WizardProps,
  statuses: Statuses = {},
): Promise<Older> {
  const { editions } = props.sources;
  const served = (id: string) => json<ServedEdition>(`${editions}${id}/${wizard.id}.json`);
  const [old, words, details] = await Promise.all([
    served(edition),
    json<Messages>(`${editions}words.${props.locale}.json`),
    loadDetails(props),
    styles(noticeStyles),
  ]);
  const others = await Promise.all(between(old).map(served));
  const open = opener(old, others, rulingOf(wizard, statuses));
  return { served: old, details, t: speaker(words, props.locale), open, Notice };
}
