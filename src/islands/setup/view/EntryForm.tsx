import { OFFICIAL } from '../../../engine/entries.ts';
import { type ListFact, UNKNOWN } from '../../../engine/model.ts';
import { asksOfficial, type Draft, nameOf, OFFICIAL_PART } from '../entry.ts';
import { entryHeading } from '../places.ts';
import { type Choice, Choices } from './Choices.tsx';
import { Standing } from './Standing.tsx';
import type { TopicProps } from './TopicView.tsx';

type Props = TopicProps & { list: ListFact; draft: Draft };

/** What has to be said of one entry before it joins the others. */
export function EntryForm(props: Props) {
  const { session, list, draft, drafting } = props;
  const words = session.words.lists[list.id];
  return (
    <section class="panel stack g4 entry" aria-labelledby={entryHeading(list.id)}>
      <div class="stack g2">
        <h2 class="h3" id={entryHeading(list.id)} tabIndex={-1}>
          {nameOf(session, list, draft.id)}
        </h2>
        <Standing session={session} list={list} id={draft.id} />
      </div>
      {asksOfficial(session, list, draft.id) && <Official {...props} />}
      {list.parts.map(({ id, values }) => (
        <Part key={id} {...props} part={id} values={values} />
      ))}
      <div class="row">
        <button class="btn" type="button" onClick={drafting.keep}>
          {draft.index === undefined ? words?.add : session.say('save')}
        </button>
        <button class="btn ghost" type="button" onClick={drafting.cancel}>
          {session.say('cancel')}
        </button>
      </div>
    </section>
  );
}

const withoutUnknown = (values: readonly string[]): string[] => values.filter((value) => value !== UNKNOWN);

/** What the reader finds on the official list, which is linked beside the question. */
function Official({ session, list, draft, drafting }: Props) {
  const words = session.words.lists[list.id]?.official;
  return (
    <Choices
      session={session}
      name={OFFICIAL_PART}
      question={words?.question}
      guides={session.props.guides[list.id]}
      choices={withoutUnknown(OFFICIAL).map((value): Choice => [value, words?.values[value]])}
      unknown={words?.unknown}
      chosen={draft.official}
      missing={drafting.gaps.includes(OFFICIAL_PART)}
      choose={(value) => drafting.say(OFFICIAL_PART, value)}
    />
  );
}

function Part({ session, draft, drafting, part, values }: Props & { part: string; values: readonly string[] }) {
  const words = session.words.facts[part];
  return (
    <Choices
      session={session}
      name={part}
      question={words?.question}
      hint={words?.hint}
      guides={session.props.guides[part]}
      choices={withoutUnknown(values).map((value): Choice => [value, words?.values[value]])}
      unknown={words?.unknown}
      chosen={draft.parts[part]}
      missing={drafting.gaps.includes(part)}
      choose={(value) => drafting.say(part, value)}
    />
  );
}
