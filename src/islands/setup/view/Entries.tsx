import type { Entry } from '../../../engine/entries.ts';
import type { ListFact } from '../../../engine/model.ts';
import { asksOfficial, nameAmong, saidOfEntry } from '../entry.ts';
import type { TopicProps } from './TopicView.tsx';

type Props = TopicProps & { list: ListFact; given: readonly Entry[] };

/** The entries given, each to be changed or taken out again. */
export const Entries = (props: Props) => (
  <ul class="rows given" aria-label={props.session.words.lists[props.list.id]?.short}>
    {props.given.map((entry, index) => (
      <Given key={`${index} ${entry.id}`} {...props} entry={entry} index={index} />
    ))}
  </ul>
);

function Given({ session, list, given, drafting, entry, index }: Props & { entry: Entry; index: number }) {
  const name = nameAmong(session, list, given, index);
  const said = saidOfEntry(session, list, entry);
  const open = list.parts.length > 0 || asksOfficial(session, list, entry.id);
  return (
    <li class="row between">
      <div>
        <b>{name}</b>
        {said && <span class="meta blk">{said}</span>}
      </div>
      <div class="row tight">
        {open && (
          <button
            class="btn ghost"
            type="button"
            aria-label={session.say('changeOne', { name })}
            onClick={() => drafting.change(list.id, index)}
          >
            {session.t('answers.change')}
          </button>
        )}
        <button
          class="btn ghost"
          type="button"
          aria-label={session.say('removeOne', { name })}
          onClick={() => drafting.remove(list.id, index)}
        >
          {session.say('remove')}
        </button>
      </div>
    </li>
  );
}
