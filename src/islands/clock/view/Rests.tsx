import { Fragment } from 'preact';
import { listGaps } from '../../../i18n/index.ts';
import { PRIORITY } from '../../../wizards/reply-clock/index.ts';
import type { ClockSession } from '../session.ts';
import type { ResultProps } from './Result.tsx';
import { Sentence } from './Sentence.tsx';

/** The clauses and the reading that the moments rest on, and the place in the queue where it is a better one. */
export function Rests({ session, answer }: ResultProps) {
  const { verdicts, answers } = answer.receipt;
  const { clauses } = verdicts.preferred;
  const { question, href, lang } = session.props.reading;
  const cited = (
    <Sentence
      session={session}
      of="clauses"
      vars={{ count: clauses.length }}
      parts={{ list: <ClauseLinks ids={clauses} session={session} /> }}
    />
  );
  return (
    <>
      {PRIORITY.includes(answers.partner ?? '') && <p>{session.t('priority')}</p>}
      <p class="meta">
        <Sentence
          session={session}
          of="rests"
          parts={{
            clauses: cited,
            reading: (
              <a href={href} lang={lang}>
                {question}
              </a>
            ),
          }}
        />
      </p>
    </>
  );
}

function ClauseLinks({ ids, session }: { ids: string[]; session: ClockSession }) {
  const gaps = listGaps(ids.length, session.locale);
  return (
    <>
      {ids.map((id, index) => {
        const { number = id, title, href, lang } = session.props.clauses[id] ?? {};
        return (
          <Fragment key={id}>
            <a href={href} lang={lang} aria-label={`${number} ${title}`}>
              {number}
            </a>
            {gaps[index]}
          </Fragment>
        );
      })}
    </>
  );
}
