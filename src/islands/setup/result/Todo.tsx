import { headline } from '../../../engine/headline.ts';
import { itemName } from '../item.ts';
import { Copy } from './Copy.tsx';
import type { Task } from './groups.ts';
import { linkOf } from './link.ts';
import type { ResultProps } from './load.ts';

type Props = ResultProps & { tasks: readonly Task[] };

/** Everything that is to be done, to be copied or printed. */
export function Todo(props: Props) {
  const { tasks, details } = props;
  const { say } = details;
  return (
    <section class="stack g3 todo">
      <h2>{say('todo.title')}</h2>
      {tasks.length === 0 ? (
        <p>{say('todo.none')}</p>
      ) : (
        <>
          <ol class="text">
            {tasks.map(({ item, remedy }) => (
              <li key={`${item} ${remedy}`}>{sentence(props, { item, remedy })}</li>
            ))}
          </ol>
          <Copy details={details} words="todo" icon="list" text={() => asText(props)} />
        </>
      )}
    </section>
  );
}

const sentence = ({ session, state, details }: ResultProps, { item, remedy }: Task): string =>
  details.say('part', {
    name: itemName(session, state, item, 'name'),
    text: details.telling.remedies[remedy] ?? remedy,
  });

/** The list as plain text: the verdict, what to do, and where it follows from. */
function asText(props: Props): string {
  const { session, state, details, tasks } = props;
  const words = details.telling.headlines[headline(session.items.wizard, state.findings).id];
  return [
    details.say('todo.heading', { title: words?.title ?? '' }),
    ...tasks.map((task) => `- ${sentence(props, task)}`),
    details.say('todo.link', { link: linkOf(session, state) }),
  ].join('\n');
}
