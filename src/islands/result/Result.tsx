import { verdictWord } from '../sentences.ts';
import { rungsOf } from '../session.ts';
import { ALL } from '../state.ts';
import { Answers } from '../view/Answers.tsx';
import { Damage } from '../view/Damage.tsx';
import { Ladder } from '../view/Ladder.tsx';
import { Note, Status } from '../view/parts.tsx';
import { Banner } from './Banner.tsx';
import { ClausesQuoted, ReadingsUsed } from './Quotes.tsx';
import { Share } from './Share.tsx';
import { type ResultProps, Why } from './Why.tsx';

/** A whole result: the sentence, the verdicts with their reasons, the clauses, the answers. */
export const Result = (props: ResultProps) => (
  <div class="cols result">
    <div class="stack g7">
      <Opening {...props} />
      <section class="stack g5">
        <h2>{props.details.t('ladder')}</h2>
        <Ladder session={props.session} state={props.state} name="name">
          {(verdict, finding) => <Why {...props} verdict={verdict} finding={finding} />}
        </Ladder>
      </section>
      <Outcomes {...props} />
      <ClausesQuoted {...props} />
      <ReadingsUsed {...props} />
    </div>
    <GivenAnswers {...props} />
  </div>
);

function Opening(props: ResultProps) {
  const { session, state, details } = props;
  return (
    <div class="stack">
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{details.t('edition', { edition: state.policy })}</p>
      </div>
      <Damage session={session} state={state} />
      <Banner {...props} />
      {state.left.length > 0 && <Unasked {...props} />}
      <Share {...props} />
    </div>
  );
}

const Unasked = ({ session, state, details: { t } }: ResultProps) => (
  <Note tone="unclear">
    <p>{t('unasked', { count: state.left.length })}</p>
    <p>
      <a href={session.href(state.answers, state.policy)}>{t('goOn')}</a>
    </p>
  </Note>
);

function Outcomes(props: ResultProps) {
  const { session, state, details } = props;
  const rungs = new Set(rungsOf(session).map(([verdict]) => verdict));
  const others = Object.entries(state.findings).filter(([verdict]) => !rungs.has(verdict));
  return (
    <section class="stack g3">
      <h2>{details.t('outcomes')}</h2>
      <dl class="kv out">
        {others.map(([verdict, finding]) => (
          <div key={verdict}>
            <dt>{session.words.verdicts[verdict]?.name}</dt>
            <dd>
              <Why {...props} verdict={verdict} finding={finding} />
            </dd>
            <dd>
              <Status tone={session.tone(verdict, finding.verdict)}>
                {verdictWord(session, verdict, finding.verdict)}
              </Status>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const GivenAnswers = ({ session, state, details: { t } }: ResultProps) => (
  <aside class="stack g5">
    <section class="panel stack g2">
      <h2 class="h3">{t('answers')}</h2>
      <Answers session={session} state={state} slim />
      <p class="meta noprint">
        <a href={session.href(state.answers, state.policy, ALL)}>{session.t('all.open')}</a>
      </p>
    </section>
  </aside>
);
