import type { ComponentChildren } from 'preact';
import { because } from '../../engine/ask.ts';
import { DEPENDS, type Finding } from '../../engine/decide.ts';
import { UNKNOWN } from '../../engine/model.ts';
import { labelOf } from '../words.ts';
import type { ExplainedProps } from './props.ts';

interface Props extends ExplainedProps {
  verdict: string;
  finding: Finding;
}

/** Everything behind one verdict: the answers, the rules, the clauses, the readings. */
export const Trail = (props: Props) => (
  <div class="stack trail">
    <Facts {...props} />
    <Rows {...props} />
    <Clauses {...props} />
    <Readings {...props} />
  </div>
);

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="stack g1">
    <p class="eye">{title}</p>
    {children}
  </div>
);

/** The answers that the verdict rests on, and those that make no difference to it. */
function Facts(props: Props) {
  const { session, state, explaining, verdict, finding } = props;
  const { t } = explaining;
  const answered = Object.keys(state.answers).filter((fact) => state.answers[fact] !== UNKNOWN);
  const kept = because(session.compiled, verdict, state.answers);
  const mattered = answered.filter((fact) => kept.includes(fact));
  const idle = answered.filter((fact) => !kept.includes(fact));
  const how = mattered.length === 0 ? 'nothing' : finding.verdict === DEPENDS ? 'bearing' : 'alone';
  return (
    <>
      <Part title={t('trail.mattered')}>
        <p>{t(`trail.${how}`)}</p>
        <AnswersTo {...props} facts={mattered} />
      </Part>
      {idle.length > 0 && (
        <Part title={t('trail.idle')}>
          <AnswersTo {...props} facts={idle} />
        </Part>
      )}
    </>
  );
}

const AnswersTo = ({ session: { words }, state, explaining: { t }, facts }: Props & { facts: string[] }) => (
  <ul>
    {facts.map((fact) => (
      <li key={fact}>
        {t('trail.answer', {
          question: words.facts[fact]?.short ?? fact,
          value: labelOf(words, fact, state.answers[fact] ?? ''),
        })}
      </li>
    ))}
  </ul>
);

/** The rules that decide, and those that would have been better, each linked to its place in the tables. */
function Rows({ session, details, explaining: { t }, finding }: Props) {
  const { rows, overridden } = details.telling;
  const list = (ids: string[], words: Record<string, string>) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`${session.props.path}table/#${id}`}>
            <code>{id}</code>
          </a>{' '}
          {words[id] ?? rows[id]}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Part title={t(finding.verdict === DEPENDS ? 'trail.rowsOpen' : 'trail.rows')}>{list(finding.rows, rows)}</Part>
      {finding.overridden.length > 0 && (
        <Part title={t('trail.overridden')}>{list(finding.overridden, overridden)}</Part>
      )}
    </>
  );
}

const Clauses = ({ details: { sources }, explaining: { t, clauses }, finding }: Props) => (
  <Part title={t('trail.clauses')}>
    {finding.clauses.map((id) => (
      <figure key={id}>
        <figcaption>
          <a href={sources[id]?.href} lang={sources[id]?.lang}>
            {sources[id]?.number} {sources[id]?.title}
          </a>
        </figcaption>
        {/* Rendered at build from the policy's own text. */}
        <blockquote
          class="text"
          lang={sources[id]?.lang}
          cite={sources[id]?.href}
          dangerouslySetInnerHTML={{ __html: clauses[id]?.html ?? '' }}
        />
      </figure>
    ))}
  </Part>
);

const Readings = ({ details: { sources }, explaining: { t, readings }, finding }: Props) =>
  finding.readings.length > 0 && (
    <Part title={t('trail.readings')}>
      <ul>
        {finding.readings.map((id) => (
          <li key={id} lang={sources[id]?.lang}>
            <a href={sources[id]?.href}>{sources[id]?.title}</a> {readings[id]?.chosen}
          </li>
        ))}
      </ul>
    </Part>
  );
