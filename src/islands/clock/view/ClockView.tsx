import type { Ignored } from '../../../engine/link.ts';
import type { Answer } from '../answer.ts';
import type { Field, Form, Wrongs } from '../form.ts';
import { momentWords } from '../moments.ts';
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
  const { session, ignored, answer, now, zones } = props;
  return (
    <div class="cols">
      <div class="stack g6">
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

/** What changes when an answer does, and never by the minute. */
function statusWords(session: ClockSession, answer: Answer | undefined): string {
  if (!answer) return session.t('statusWaits');
  return session.t('status', { moment: momentWords(answer.clock.due.preferred, session.mine, session) });
}
