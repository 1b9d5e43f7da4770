import type { Ignored } from '../../../engine/link.ts';
import type { Lazy } from '../../lazy.ts';
import { Note } from '../../view/parts.tsx';
import type { Answer } from '../answer.ts';
import type { Field, Form, Wrongs } from '../form.ts';
import { momentWords } from '../moments.ts';
import type { OlderPart } from '../older.tsx';
import type { ClockSession } from '../session.ts';
import { Assumptions } from './Assumptions.tsx';
import { Damaged } from './Damaged.tsx';
import { Result } from './Result.tsx';
import { Ticket } from './Ticket.tsx';
import { Waits } from './Waits.tsx';

/** What every part of the clock is drawn from, and what can be done to it. */
export interface ClockViewProps {
  session: ClockSession;
  form: Form;
  wrongs: Wrongs;
  ignored: Ignored[];
  /** What there is to say of the link, where it is of an older edition. */
  older: Lazy<OlderPart> | undefined;
  /** Nothing while a field is wrong. */
  answer: Answer | undefined;
  now: number;
  /** The zones to choose from, once they have been asked for. */
  zones: string[];
  type: (field: Field, value: string) => void;
  enter: (field: Field, value: string) => void;
  /** The field of the creation holds something that is no date. */
  unreadable: () => void;
  listZones: () => void;
  reset: () => void;
}

/** The clock whole: the ticket, what follows, and beside it what that assumes. */
export function ClockView(props: ClockViewProps) {
  const { session, ignored, older, answer, now, zones } = props;
  // Whatever came above it later would move the answer.
  if (older && !older.value && !older.failed) return <p class="meta">{session.t('waiting')}</p>;
  return (
    <div class="cols">
      <div class="stack g6">
        <Older {...props} />
        <Damaged t={session.t} ignored={ignored} />
        <Ticket {...props} />
        {answer ? <Result session={session} answer={answer} now={now} /> : <Waits {...props} />}
        <p class="vh" role="status">
          {statusWords(session, answer)}
        </p>
      </div>
      <Assumptions {...props} />
      <datalist id="clock-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}

function Older({ session, form, older }: ClockViewProps) {
  if (!older) return null;
  if (!older.value) return <Note tone="unclear">{session.t('failed.text')}</Note>;
  const { OlderNotice, served, t } = older.value;
  return <OlderNotice served={served} t={t} partner={form.partner} />;
}

/** What changes when an answer does, and never by the minute. */
function statusWords(session: ClockSession, answer: Answer | undefined): string {
  if (!answer) return session.t('statusWaits');
  return session.t('status', { moment: momentWords(answer.clock.due.preferred, session.mine, session) });
}
