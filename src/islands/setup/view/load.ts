import { Drafting, type Lent } from '../drafting.ts';
import type { SetupSession } from '../session.ts';
import { TopicView } from './TopicView.tsx';

/** What the view of a topic needs. */
export interface TopicPart {
  TopicView: typeof TopicView;
  drafting: Drafting;
}

/** The view of a topic, with what describes an entry of a list. */
export const topicPart = (session: SetupSession, page: Lent): TopicPart => ({
  TopicView,
  drafting: new Drafting(session, page),
});
