import { hoursGone, SLA } from '../../../wizards/reply-clock/index.ts';
import { momentWords } from '../moments.ts';
import type { ResultProps } from './Result.tsx';

const HOUR = 3_600_000;

/** How much of the 48 working-day hours is gone. It changes by the minute and says so to those who look. */
export function HowFar(props: ResultProps) {
  const { session, answer, now } = props;
  const gone = hoursGone(answer.clock, now, session.time);
  return (
    <div class="stack g2">
      <h3>{session.t('running')}</h3>
      <p class="running">{words(props, gone)}</p>
      <svg class="gone" aria-hidden="true" viewBox="0 0 48 1" preserveAspectRatio="none">
        <rect width="48" height="1" />
        <rect class="on" width={gone} height="1" />
      </svg>
    </div>
  );
}

function words({ session, answer, now }: ResultProps, gone: number): string {
  const { t, mine } = session;
  const { created } = answer.clock;
  const of = SLA / HOUR;
  const said = { now: momentWords(now, mine, session), created: momentWords(created, mine, session), of };
  if (created > now) return t('run.future', said);
  return gone === of ? t('run.over', said) : t('run.started', { ...said, gone: clockFace(gone) });
}

/** Hours as they are read off a stopwatch: `18`, `18:25`. */
function clockFace(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return rest === '00' ? `${minutes / 60}` : `${Math.floor(minutes / 60)}:${rest}`;
}
