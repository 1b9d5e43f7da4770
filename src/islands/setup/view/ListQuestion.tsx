import { NONE, WHOLE } from '../../../engine/entries.ts';
import type { ListFact } from '../../../engine/model.ts';
import { Note } from '../../view/parts.tsx';
import { entriesGiven } from '../entry.ts';
import { Options } from './Choices.tsx';
import { Entries } from './Entries.tsx';
import { EntryForm } from './EntryForm.tsx';
import { Guides } from './Guides.tsx';
import { Picker } from './Picker.tsx';
import type { TopicProps } from './TopicView.tsx';

type Props = TopicProps & { list: ListFact };

/** A question with any number of entries: those given, and a field to find another. */
export function ListQuestion(props: Props) {
  const { session, state, list, missing, drafting } = props;
  const words = session.words.lists[list.id];
  const given = entriesGiven(session, list, state.lists[list.id]);
  const draft = drafting.draft?.list === list.id ? drafting.draft : undefined;
  const gap = missing.includes(list.id);
  return (
    <fieldset class="asked" aria-describedby={`about-${list.id}`} data-missing={gap || undefined}>
      <legend>{words?.question}</legend>
      <p class="meta" id={`about-${list.id}`}>
        {words?.hint} <Guides session={session} guides={session.props.guides[list.id] ?? []} />
      </p>
      <div class="stack g4 several">
        {given.length > 0 && <Entries {...props} given={given} />}
        <p class="meta" role="status">
          {drafting.done?.list === list.id && session.say(`done.${drafting.done.what}`, { name: drafting.done.name })}
        </p>
        {gap && (
          <Note tone="no">
            <p>{session.say('missing')}</p>
          </Note>
        )}
        {draft ? (
          <EntryForm key={draft.id} {...props} draft={draft} />
        ) : (
          <Picker key={list.id} session={session} list={list} drafting={drafting} />
        )}
        {given.length === 0 && !draft && <Whole {...props} />}
      </div>
    </fieldset>
  );
}

/** What can be said where no entry is named. */
function Whole({ session, state, list, actions }: Props) {
  const words = session.words.lists[list.id];
  const chosen = state.lists[list.id]?.find((value) => WHOLE.includes(value));
  return (
    <Options
      session={session}
      name={list.id}
      choices={[[NONE, words?.none]]}
      unknown={words?.unknown}
      chosen={chosen}
      choose={(value) => actions.whole(list.id, value)}
    />
  );
}
