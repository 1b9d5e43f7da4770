import { Icon } from '../../view/parts.tsx';
import type { Answer } from '../answer.ts';
import { whenWords } from '../moments.ts';
import type { ClockSession } from '../session.ts';
import { HowFar } from './HowFar.tsx';
import { Moments } from './Moments.tsx';
import { Rests } from './Rests.tsx';
import { Share } from './Share.tsx';
import { Timeline } from './Timeline.tsx';

/** What every part of the answer is drawn from. */
export interface ResultProps {
  session: ClockSession;
  answer: Answer;
  now: number;
}

/** The answer: the moment that the site goes by, then all three in a picture and in words, and what is done with it. */
export function Result(props: ResultProps) {
  const { t } = props.session;
  return (
    <>
      <section class="stack g5" aria-labelledby="clock-answer">
        <div class="card verdict" data-s="info">
          <Icon name="clock" />
          <div class="stack g2">
            <h2 class="eye" id="clock-answer">
              {t('answer')}
            </h2>
            <Preferred {...props} />
            <Rests {...props} />
          </div>
        </div>
        <Share {...props} />
        <HowFar {...props} />
      </section>
      <section class="stack g3" aria-labelledby="clock-three">
        <h2 id="clock-three">{t('three')}</h2>
        <Timeline {...props} />
        <Moments {...props} />
        <p>{t('never')}</p>
      </section>
    </>
  );
}

function Preferred({ session, answer }: ResultProps) {
  const { due, office } = answer.clock;
  const [first, ...others] = whenWords(due.preferred, office.zone, session);
  return (
    <>
      <p class="due">{first}</p>
      {others.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}
