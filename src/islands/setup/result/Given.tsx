import { type Topic, UNKNOWN } from '../../../engine/model.ts';
import { ShortLink } from '../../view/parts.tsx';
import { labelOf } from '../../words.ts';
import { entriesGiven, nameAmong } from '../entry.ts';
import { listNamed } from '../session.ts';
import type { ResultProps } from './load.ts';

/** The answers given, topic by topic, each topic with a link back to it. */
export const Given = (props: ResultProps) => (
  <section class="panel stack g4 said-so">
    <h2 class="h3">{props.details.say('given')}</h2>
    {(props.session.items.wizard.topics ?? []).map((topic) => (
      <Answers key={topic.id} {...props} topic={topic} />
    ))}
  </section>
);

function Answers({ session, state, topic }: ResultProps & { topic: Topic }) {
  const title = session.words.topics[topic.id]?.title ?? '';
  const given = topic.asks.flatMap((id) => answered({ session, state }, id));
  if (given.length === 0 && !topic.asks.some((id) => state.left.includes(id))) return null;
  return (
    <div class="stack g1">
      <div class="row between tight">
        <h3>{title}</h3>
        <span class="noprint">
          <ShortLink
            href={session.address(state, topic.id)}
            short={session.t('answers.change')}
            full={session.say('changeOne', { name: title })}
          />
        </span>
      </div>
      <dl class="kv plain slim">
        {given.map(([id, question, answer]) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Line = [id: string, question: string, answer: string];

/** What has been said of a question; one that has no answer, or whose answer does not count, is left out. */
function answered({ session, state }: Pick<ResultProps, 'session' | 'state'>, id: string): Line[] {
  const answer = state.answers[id];
  if (session.words.lists[id]) return listAnswer({ session, state }, id);
  if (answer === undefined || state.idle.includes(id)) return [];
  return [[id, session.words.facts[id]?.short ?? id, labelOf(session.words, id, answer)]];
}

function listAnswer({ session, state }: Pick<ResultProps, 'session' | 'state'>, id: string): Line[] {
  const list = listNamed(session, id);
  const words = session.words.lists[id];
  const given = state.lists[id] ?? [];
  if (!words || given.length === 0) return [];
  const entries = entriesGiven(session, list, given);
  const names = entries.map((_, index) => nameAmong(session, list, entries, index));
  const whole = given[0] === UNKNOWN ? words.unknown.label : words.none.label;
  return [[id, words.short, names.length > 0 ? names.join(', ') : whole]];
}
