import { type ClockReading, isWorkingDay, READINGS, runningTimes } from '../../../wizards/reply-clock/index.ts';
import { daysOf } from '../span.ts';
import type { ResultProps } from './Result.tsx';

const DAY = 1440;
/** More days are not labelled one by one. */
const LABELS = 14;

/** The picture of the three moments over the days of the office; the words beside it say the same. */
export function Timeline(props: ResultProps) {
  const { session } = props;
  const days = daysOf(props.answer, session);
  return (
    <figure class="stack g2">
      <div class="timeline" aria-hidden="true">
        <Axis days={days} {...props} />
        {READINGS.map((reading) => (
          <div key={reading} class="lane" data-reading={reading}>
            <span class="meta">{session.t(`verdicts.${reading}.name`)}</span>
            <Lane reading={reading} days={days} {...props} />
          </div>
        ))}
      </div>
      <figcaption class="meta">{session.t('picture')}</figcaption>
    </figure>
  );
}

function Axis({ days, session }: ResultProps & { days: string[] }) {
  const every = Math.ceil(days.length / LABELS);
  const weekdays = new Intl.DateTimeFormat(session.locale.customs, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div class="axis">
      {days.map((day, index) => (
        <span key={day}>
          {index % every === 0 && (
            <>
              {weekdays.format(Date.parse(`${day}T00:00Z`))}
              <br />
              {Number(day.slice(8))}
            </>
          )}
        </span>
      ))}
    </div>
  );
}

interface LaneProps extends ResultProps {
  days: string[];
  reading: ClockReading;
}

function Lane({ session, answer, now, days, reading }: LaneProps) {
  const { time } = session;
  const { clock } = answer;
  const start = Date.parse(`${days[0]}T00:00Z`);
  const at = (instant: number) =>
    (Date.parse(`${time.write(instant, clock.office.zone).slice(0, 16)}Z`) - start) / 60_000;
  const runs = runningTimes(clock, reading, time).map((run) => `M${at(run.start)} 5H${at(run.end)}`);
  const width = days.length * DAY;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none">
      {days.map((day, index) => (
        <rect
          key={day}
          class={isWorkingDay(clock.office, day) ? 'open' : 'off'}
          x={index * DAY}
          width={DAY}
          height="10"
        />
      ))}
      {now > clock.created && at(now) < width && <path class="now" d={`M${at(now)} 0V10`} />}
      <path class="still" d={`M${at(clock.created)} 5H${at(clock.due[reading])}`} />
      <path class="runs" d={runs.join('')} />
      <path class="end" d={`M${at(clock.due[reading])} 5h0`} />
    </svg>
  );
}
