import { type ClockReading, READINGS } from '../../../wizards/reply-clock/index.ts';
import { momentWords, whenWords, zoneWords } from '../moments.ts';
import { holidaysIn } from '../span.ts';
import type { ResultProps } from './Result.tsx';

/** The three moments in words, each with what it counts and what is to be known of it. */
export function Moments(props: ResultProps) {
  return (
    <>
      <ul class="rows">
        {READINGS.map((reading) => (
          <Moment key={reading} reading={reading} {...props} />
        ))}
      </ul>
      <Holidays {...props} />
      {ofCreation(props).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

function Moment({ reading, ...props }: ResultProps & { reading: ClockReading }) {
  const { session, answer } = props;
  const { due, office } = answer.clock;
  return (
    <li class="stack g1" data-reading={reading}>
      <h3>{session.t(`verdicts.${reading}.name`)}</h3>
      {whenWords(due[reading], office.zone, session).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p class="meta">{session.t(`verdicts.${reading}.counts`, { hours: office.hours })}</p>
      {notesOn(reading, props).map((note) => (
        <p key={note} class="butfor">
          {note}
        </p>
      ))}
    </li>
  );
}

function notesOn(reading: ClockReading, { session: { t, locale }, answer: { receipt, clock } }: ResultProps): string[] {
  const { notes = [], 'holidays-unknown-for': years = [] } = receipt.verdicts[reading];
  const list = new Intl.ListFormat(locale.customs).format(years.map(String));
  return [
    ...notes.filter((note) => note === 'weekend' || note === 'holiday').map((note) => t(`notes.${note}`)),
    ...(reading === 'preferred' && clock.due.preferred < clock.due.earliest ? [t('notes.before-earliest')] : []),
    ...(years.length > 0 ? [t('notes.unknown-years', { years: list })] : []),
  ];
}

/** What the clocks did when the ticket was created. */
function ofCreation({ session, answer: { clock, zone } }: ResultProps): string[] {
  if (clock.shown === 'once') return [];
  const moment = momentWords(clock.created, zone, session);
  return [session.t(`notes.${clock.shown}-hour`, { zone: zoneWords(zone), moment })];
}

function Holidays({ session, answer }: ResultProps) {
  const days = holidaysIn(answer, session);
  if (days.length === 0) return null;
  return (
    <div class="stack g1">
      <p>{session.t('off', { count: days.length })}</p>
      <ul class="stack g1">
        {days.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    </div>
  );
}
