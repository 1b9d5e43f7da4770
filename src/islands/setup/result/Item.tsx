import { Fragment } from 'preact';
import type { Finding } from '../../../engine/decide.ts';
import { formatDate, listGaps } from '../../../i18n/index.ts';
import { Status } from '../../view/parts.tsx';
import { entriesGiven, restsOnOfficial, saidOfEntry } from '../entry.ts';
import { itemName, verdictOf } from '../item.ts';
import { listNamed } from '../session.ts';
import { aboutOf, placeOf } from '../state.ts';
import type { ResultProps, SourcePlace } from './load.ts';

type Props = ResultProps & { item: string; finding: Finding };

/** One item: its verdict, why, what to do about it, and where it is written. */
export function Item(props: Props) {
  const { session, state, details, item, finding } = props;
  const { telling, say } = details;
  const { condition } = finding;
  return (
    <li class="stack g2" id={`item-${item.replace(/\W+/g, '-')}`}>
      <div class="row between">
        <h3>{itemName(session, state, item, 'name')}</h3>
        <Status tone={session.tone(item, finding.verdict)}>{verdictOf(session, item, finding.verdict)}</Status>
      </div>
      <Said {...props} />
      <p>
        {finding.rows.map((row) => telling.rows[row]).join(' ')} {condition && telling.conditions[condition]}{' '}
        {finding.verdict === 'not-supported' && finding.scope && say(`scopes.${finding.scope}`)}
      </p>
      {finding.remedies?.length ? (
        <ul class="remedies">
          {finding.remedies.map((remedy) => (
            <li key={remedy}>{telling.remedies[remedy]}</li>
          ))}
        </ul>
      ) : null}
      <Sources {...props} />
    </li>
  );
}

/** How an entry is set up, and on which reading of the official list its status rests. */
function Said({ session, state, details: { say }, item }: Props) {
  const about = aboutOf(item);
  const list = session.words.lists[about] && listNamed(session, about);
  const entry = list && entriesGiven(session, list, state.lists[about])[placeOf(item)];
  if (!list || !entry) return null;
  const date = state.checked && formatDate(state.checked, 'long', session.locale);
  return (
    <p class="meta">
      {saidOfEntry(session, list, entry)}
      {restsOnOfficial(session, list, entry) && (
        <span class="blk">{date ? say('official', { date }) : say('officialUndated')}</span>
      )}
    </p>
  );
}

/** The clauses that a verdict follows from, and the readings that it rests on. */
export function Sources({
  session,
  details,
  finding,
  quotes,
}: Pick<Props, 'session' | 'details' | 'finding' | 'quotes'>) {
  const { say, sources } = details;
  const { readings } = finding;
  const clauses = clausesFirst(finding.clauses, sources);
  const gaps = listGaps(clauses.length, session.locale);
  return (
    <p class="meta">
      {say('clauses', { count: clauses.length })}{' '}
      {clauses.map((id, index) => (
        <Fragment key={id}>
          <SourceLink source={sources[id]} title={quotes.value?.clauses[id]?.title} />
          {gaps[index]}
        </Fragment>
      ))}
      {readings.map((id) => (
        <span key={id} class="blk">
          {say('reading')} <SourceLink source={sources[id]} />
        </span>
      ))}
    </p>
  );
}

/** Clauses stand before FAQs, whose titles are whole questions. */
const clausesFirst = (ids: string[], sources: Record<string, SourcePlace>): string[] => [
  ...ids.filter((id) => sources[id]?.number),
  ...ids.filter((id) => !sources[id]?.number),
];

interface LinkProps {
  source: SourcePlace | undefined;
  /** The title of a clause, once it is there. */
  title?: string | undefined;
}

/** A link to a clause by its number, or to an FAQ or a reading by its question. */
export function SourceLink({ source, title }: LinkProps) {
  if (!source) return null;
  const { number, href, lang } = source;
  if (number === null) {
    return (
      <a href={href} lang={lang}>
        {source.title}
      </a>
    );
  }
  return (
    <a href={href} lang={lang} aria-label={title && `${number} ${title}`}>
      {number}
    </a>
  );
}
