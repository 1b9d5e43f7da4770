import { json } from '../../json.ts';
import { speaker } from '../../words.ts';
import { Drafting, type Lent } from '../drafting.ts';
import type { AskedWords } from '../props.ts';
import type { SetupSession } from '../session.ts';
import { TopicView } from './TopicView.tsx';

/** What the view of a topic needs. */
export interface TopicPart {
  TopicView: typeof TopicView;
  drafting: Drafting;
}

/**
 * Loads the view of a topic: its words, and what describes an entry of a list.
 * @throws when the words cannot be had
 */
export async function loadTopics(session: SetupSession, page: Lent): Promise<TopicPart> {
  const { words, items, ...beside } = await json<AskedWords>(session.props.sources.asking);
  Object.assign(session.words, words);
  Object.assign(session.props, beside);
  session.say = speaker(items, session.props.locale);
  return { TopicView, drafting: new Drafting(session, page) };
}
