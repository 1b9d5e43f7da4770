import { type ComponentChildren, Fragment } from 'preact';
import { DEPENDS, type Finding } from '../../engine/decide.ts';
import { listGaps } from '../../i18n/index.ts';
import type { Details } from '../details.ts';
import { possibleWords } from '../sentences.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { overriddenSentences, whySentences } from './reasons.ts';

/** What every part of a result is drawn from. */
export interface ResultProps {
  session: Session;
  state: State;
  details: Details;
}

interface Props extends ResultProps {
  verdict: string;
  finding: Finding;
}

/** Why a verdict is as it is: sentences first, then what was overridden, then where it is written. */
export function Why({ session, state, details, verdict, finding }: Props) {
  const said = { session, telling: details.telling, answers: state.answers, verdict, finding };
  const why = whySentences(said);
  return (
    <div class="stack g2">
      {finding.verdict === DEPENDS && (
        <StillOpen session={session} state={state} details={details} verdict={verdict} finding={finding} />
      )}
      {why.length > 0 && <p>{why.join(' ')}</p>}
      {overriddenSentences(said).map((sentence) => (
        <p key={sentence} class="butfor">
          {sentence}
        </p>
      ))}
      <Sources session={session} finding={finding} details={details} />
    </div>
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
        {(id) => <a href={details.readings[id]?.href}>{details.readings[id]?.question ?? id}</a>}
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
  const quote = details.clauses[id];
  if (!quote) return <>{id}</>;
  return quote.number === null ? (
    <a href={quote.href}>{quote.title}</a>
  ) : (
    <a href={quote.href} aria-label={`${quote.number} ${quote.title}`}>
      {quote.number}
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
