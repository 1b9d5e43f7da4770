import { Component } from 'preact';
import { RESULT } from '../../engine/fragment.ts';
import { atFirstSign } from '../attention.ts';
import { Copying } from '../copy/Copying.tsx';
import { verdictWord } from '../sentences.ts';
import { rungsOf } from '../session.ts';
import { ALL } from '../state.ts';
import { unfoldForPrint } from '../unfold.ts';
import { Answers } from '../view/Answers.tsx';
import { Damage } from '../view/Damage.tsx';
import { Ladder } from '../view/Ladder.tsx';
import { Note, Status } from '../view/parts.tsx';
import { Failed, Waiting } from '../view/Waiting.tsx';
import { Banner } from './Banner.tsx';
import { FindPartner } from './FindPartner.tsx';
import type { Later, ResultProps } from './props.ts';
import { Why } from './Why.tsx';

type Props = ResultProps & Later;

/** A whole result: the sentence, the verdicts with their reasons, the answers, then what explains and changes them. */
export class Result extends Component<Props> {
  private readonly leaving = new AbortController();

  override componentDidMount(): void {
    unfoldForPrint(this.leaving.signal);
    atFirstSign(() => this.props.later.need());
  }

  override componentWillUnmount(): void {
    this.leaving.abort();
  }

  render(props: Props) {
    return (
      <div class="cols result">
        <div class="stack g7">
          <Opening {...props} />
          <Levels {...props} />
          <Outcomes {...props} />
        </div>
        <GivenAnswers {...props} />
        <Explanation {...props} />
      </div>
    );
  }
}

const Levels = (props: Props) => (
  <section class="stack g5">
    <h2>{props.details.t('ladder')}</h2>
    <Ladder session={props.session} state={props.state} name="name">
      {(verdict, finding) => <Why {...props} verdict={verdict} finding={finding} />}
    </Ladder>
  </section>
);

function Opening(props: Props) {
  const { session, state, details } = props;
  return (
    <div class="stack">
      <div class="row between">
        <p class="eye">{session.words.title}</p>
        <p class="meta">{details.t('edition', { edition: state.policy })}</p>
      </div>
      <Damage session={session} state={state} />
      <Banner {...props} />
      <p class="paper">
        {addressOf(props)} <span class="printed" />
      </p>
      <ForTicket key={session.href(state.answers, state.policy)} {...props} />
      {state.left.length > 0 && <Unasked {...props} />}
      <FindPartner {...props} />
    </div>
  );
}

function ForTicket({ later, ...props }: Props) {
  const { session, state, details } = props;
  const texts = () => later.value?.textsOf(props, later.value);
  return (
    <Copying
      t={details.t}
      texts={texts}
      arrival={() => later.arrival().then((explaining) => explaining.textsOf(props, explaining))}
      waiting={<Waiting session={session} />}
      again={{ href: session.href({}, state.policy), label: session.t('again') }}
    />
  );
}

/** For print: where the result is to be had again. */
const addressOf = ({ session, state: { answers, policy, left } }: ResultProps): string =>
  new URL(session.href(answers, policy, left.length > 0 ? RESULT : ''), location.href).href;

/** The rest of a result; its place is kept free until it is there, so that nothing moves. */
function Explanation({ later, ...props }: Props) {
  const { value, failed } = later;
  if (value) {
    return (
      <div class="rest">
        <value.Explained {...props} explaining={value} />
      </div>
    );
  }
  return (
    <div class="rest coming">
      {failed ? <Failed session={props.session} retry={() => later.retry()} /> : <Waiting session={props.session} />}
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

function Outcomes(props: Props) {
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

function GivenAnswers({ later, ...props }: Props) {
  const { session, state, details } = props;
  return (
    <aside class="stack g5">
      <section class="panel stack g2">
        <h2 class="h3">{details.t('answers')}</h2>
        <Answers session={session} state={state} slim />
        <p class="meta noprint">
          <a href={session.href(state.answers, state.policy, ALL)}>{session.t('all.open')}</a>
        </p>
      </section>
      {later.value && <later.value.Onward {...props} explaining={later.value} />}
    </aside>
  );
}
