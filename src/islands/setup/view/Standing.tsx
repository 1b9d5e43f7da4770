import { isSettled, NOT_LISTED } from '../../../engine/entries.ts';
import type { ListFact } from '../../../engine/model.ts';
import { formatPartialDate } from '../../../i18n/partial-date.ts';
import type { Named } from '../props.ts';
import type { SetupSession } from '../session.ts';

interface Props {
  session: SetupSession;
  list: ListFact;
  id: string;
}

/** What the data of the site says of an entry, and that its silence means nothing. */
export function Standing({ session, list, id }: Props) {
  const { say, named } = session;
  const entry = named.of(list, id);
  if (id === NOT_LISTED || !entry) return <p class="meta">{say('standing.unlisted')}</p>;
  return (
    <p class="meta">
      {isSettled(list, named.statuses(), id)
        ? say('standing.is', { status: session.props.statuses.is[entry.status] ?? entry.status })
        : say('standing.unsettled', { known: session.props.statuses.was[entry.lastKnown] ?? '' })}{' '}
      {known(session, entry)}{' '}
      <a href={entry.href} target="_blank" rel="noopener">
        {say('standing.more')}
      </a>
    </p>
  );
}

function known({ say, locale }: SetupSession, { asOf, version }: Named): string {
  const date = asOf && formatPartialDate(asOf, locale);
  if (version && date) return say('standing.both', { version, date });
  return version || date ? say('standing.one', { what: version || date }) : '';
}
