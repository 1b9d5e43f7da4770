import { type ComponentChildren, Fragment } from 'preact';
import { DEPENDS, type Finding } from '../../engine/decide.ts';
import { listGaps } from '../../i18n/index.ts';
import type { Details } from '../details.ts';
import { possibleWords } from '../sentences.ts';
import type { Session } from '../session.ts';
import { Waiting } from '../view/Waiting.tsx';
import type { Later, ResultProps } from './props.ts';
import { overriddenSentences, whySentences } from './reasons.ts';

interface Props extends ResultProps {
  verdict: string;
  finding: Finding;
}

type WhyProps = Props & Later;

/** Why a verdict is as it is: sentences first, then what was overridden, where it is written, and its whole trail. */
export function Why({ later, ...props }: WhyProps) {
  const { session, state, details, verdict, finding } = props;
  const said = { session, telling: details.telling, answers: state.answers, verdict, finding };
  const why = whySentences(said);
  return (
    <div class="stack g2">
      {finding.verdict === DEPENDS && <StillOpen {...props} />}
      {why.length > 0 && <p>{why.join(' ')}</p>}
      {overriddenSentences(said).map((sentence) => (
        <p key={sentence} class="butfor">
          {sentence}
        </p>
      ))}
      <Sources session={session} finding={finding} details={details} />
      <Completely {...props} later={later} />
    </div>
  );
}

function Completely({ later: { value }, ...props }: WhyProps) {
  const { session, details, verdict } = props;
  const of = session.words.verdicts[verdict]?.short ?? verdict;
  return (
    <details>
      <summary aria-label={details.t('whyOf', { verdict: of })}>{details.t('why')}</summary>
      {value ? <value.Trail {...props} explaining={value} /> : <Waiting session={session} />}
    </details>
  );
}

const StillOpen = ({ session, state, details: { t }, verdict, finding }: Props) => (
  <>
    <p>{t('possible', { values: possibleWords(session, verdict, finding) })}</p>
    <p>
      {t('turnsOn')}{' '}
      <Listed of={finding.on ?? []} session={session}>
        {(fact) => <a href={session.href(state.answers, state.policy, fact)}>{session.words.facts[fact]?.short}</a>}
      </Listed>
    </p>
  </>
);

/** Where a verdict is written; folded away while it depends, since then most of it will not come to bear. */
function Sources({ session, finding, details }: Pick<Props, 'session' | 'finding' | 'details'>) {
  const { t } = details;
  const { clauses, readings } = finding;
  const sources = (
    <p class="meta">
      {t('clauses', { count: clauses.length })}{' '}
      <Listed of={clauses} session={session}>
        {(id) => <ClauseLink id={id} details={details} />}
      </Listed>
      {'. '}
      {readings.length > 0 && t('readings', { count: readings.length })}{' '}
      <Listed of={readings} session={session}>
        {(id) => (
          <a href={details.sources[id]?.href} lang={details.sources[id]?.lang}>
            {details.sources[id]?.title ?? id}
          </a>
        )}
      </Listed>
    </p>
  );
  if (finding.verdict !== DEPENDS) return sources;
  return (
    <details>
      <summary>{t('sourcesOpen', { count: clauses.length + readings.length })}</summary>
      {sources}
    </details>
  );
}

/** A link to a clause by its number, its title for those who do not see the list. */
export function ClauseLink({ id, details }: { id: string; details: Details }) {
  const source = details.sources[id];
  if (!source) return <>{id}</>;
  return source.number === null ? (
    <a href={source.href} lang={source.lang}>
      {source.title}
    </a>
  ) : (
    <a href={source.href} lang={source.lang} aria-label={`${source.number} ${source.title}`}>
      {source.number}
    </a>
  );
}

interface ListProps {
  of: string[];
  session: Session;
  children: (id: string) => ComponentChildren;
}

function Listed({ of, session, children }: ListProps) {
  const gaps = listGaps(of.length, session.locale);
  return (
    <>
      {of.map((id, index) => (
        <Fragment key={id}>
          {children(id)}
          {gaps[index]}
        </Fragment>
      ))}
    </>
  );
}
