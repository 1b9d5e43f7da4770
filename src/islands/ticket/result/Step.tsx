import type { Finding } from '../../../engine/decide.ts';
import { DEPENDS } from '../../../engine/marks.ts';
import type { TierRow } from '../../../engine/model.ts';
import { itemName, verdictOf } from '../../setup/item.ts';
import { Sources } from '../../setup/result/Item.tsx';
import { Guides } from '../../setup/view/Guides.tsx';
import { ShortLink, Status } from '../../view/parts.tsx';
import { placeOfStep } from './places.ts';
import type { StepsProps } from './Steps.tsx';

type Props = StepsProps & { item: string; finding: Finding };

/** One item: its state, why it is asked for, how it is done, and where it is written. */
export function Step(props: Props) {
  const { session, state, details, item, finding, value } = props;
  const isLacking = !['done', 'not-applicable'].includes(finding.verdict);
  const guides = value.guides[item] ?? [];
  return (
    <li class="stack g2" id={placeOfStep(item)} tabIndex={-1}>
      <div class="row between">
        <h3>{itemName(session, state, item, 'name')}</h3>
        <Status tone={session.tone(item, finding.verdict)}>{verdictOf(session, item, finding.verdict)}</Status>
      </div>
      <p>{finding.verdict === DEPENDS ? <TurnsOn {...props} /> : why(props)}</p>
      {isLacking && finding.verdict !== DEPENDS && finding.remedies?.length ? (
        <ul class="remedies">
          {finding.remedies.map((remedy) => (
            <li key={remedy}>{details.telling.remedies[remedy]}</li>
          ))}
        </ul>
      ) : null}
      {isLacking && guides.length > 0 && (
        <p class="meta">
          <Guides session={session} guides={guides} />
        </p>
      )}
      <div class="row between">
        {finding.verdict === DEPENDS ? <MayBear {...props} /> : <Sources {...props} />}
        <State {...props} />
      </div>
    </li>
  );
}

/** What an item that is not settled may turn out to rest on is a long list. */
const MayBear = (props: Props) => {
  const { clauses, readings } = props.finding;
  return (
    <details>
      <summary>{props.details.say('checklist.mayBear', { count: clauses.length + readings.length })}</summary>
      <Sources {...props} />
    </details>
  );
};

/** Why an item stands as it does, in the words of the rows that say something of their own. */
export function why({ session, details, finding }: Pick<Props, 'session' | 'details' | 'finding'>): string {
  const { tables } = session.items.wizard;
  const takers = new Set(
    tables.flatMap(({ rows }) => rows.filter((row) => (row as TierRow).inherits).map(({ id }) => id)),
  );
  const own = finding.rows.filter((row) => !takers.has(row));
  const rows = own.length > 0 ? own : finding.rows;
  return [...new Set(rows.map((row) => wordsOf(details.telling.rows, row)))].join(' ');
}

/** The words of a row, or those that all states of its item share. */
const wordsOf = (rows: Record<string, string>, row: string): string =>
  rows[row] ?? rows[row.slice(0, row.lastIndexOf('.'))] ?? '';

const TurnsOn = ({ session, finding, details: { say } }: Props) => {
  const asked = (finding.on ?? []).flatMap((fact) => session.words.facts[fact]?.short ?? []);
  if (asked.length === 0) return null;
  return <>{say('checklist.dependsOn', { questions: new Intl.ListFormat(session.locale.customs).format(asked) })}</>;
};

/** A step is ticked off here, or its answer changed where it was asked. */
function State({ session, state, item, finding, details: { say }, answer }: Props) {
  const topic = session.items.wizard.topics?.find(({ asks }) => asks.includes(aboutOf(session, item)));
  if (!topic) return null;
  const name = itemName(session, state, item, 'name');
  const given = state.answers[item];
  return (
    <div class="row noprint">
      {given !== undefined && !state.idle.includes(item) && (
        <label class="tick">
          <input
            type="checkbox"
            checked={finding.verdict === 'done'}
            aria-label={say('checklist.tickOne', { name })}
            onChange={({ currentTarget }) => answer(item, currentTarget.checked ? 'done' : 'not-yet')}
          />
          {say('checklist.tick')}
        </label>
      )}
      <ShortLink
        href={session.address(state, topic.id)}
        short={session.t('answers.change')}
        full={session.say('changeOne', { name })}
      />
    </div>
  );
}

const aboutOf = ({ items }: Props['session'], item: string): string =>
  items.wizard.verdicts.find(({ id }) => id === item)?.about ?? item;
