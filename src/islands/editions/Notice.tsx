import type { ComponentChild, ComponentChildren } from 'preact';
import type { Comparison, Difference, Fate, Moved } from '../../engine/editions/model.ts';
import type { Decoded } from '../../engine/link.ts';
import { listGaps } from '../../i18n/index.ts';
import type { Source } from '../details.ts';
import type { Session } from '../session.ts';
import type { Tone } from '../tone.ts';
import { Note } from '../view/parts.tsx';
import type { Older } from './load.ts';
import type { Opened } from './open.ts';
import { Rewording } from './Rewording.tsx';
import { findingWords, givenWords, type ItemNames, type NamingWords, type Speaking, verdictName } from './words.ts';

const TONES: Record<Fate, Tone> = {
  same: 'info',
  reworded: 'info',
  moved: 'info',
  asked: 'unclear',
  changed: 'depends',
  corrected: 'depends',
};

/** As much of a session as the notice takes. */
interface Asking extends Pick<Session, 'locale' | 'href'> {
  words: Pick<NamingWords, 'facts' | 'verdicts'>;
}

interface Props {
  older: Older;
  opened: Opened;
  session: Asking;
  state: Pick<Decoded, 'answers' | 'policy'>;
  items?: ItemNames;
}

/** Everything that the parts of the notice are made of. */
interface Parts extends Props {
  speaking: Speaking;
  was: NamingWords;
  is: NamingWords;
  comparison: Comparison;
  now: string;
}

/** What became of the answer of an older link: above whatever the page shows of it today. */
export function Notice(props: Props) {
  const { older, opened, session, items } = props;
  const { comparison } = opened;
  const { t, served, details } = older;
  const parts: Parts = {
    ...props,
    comparison,
    speaking: { t, locale: session.locale, items },
    was: served.words as NamingWords,
    is: { ...session.words, ...details.telling, facts: session.words.facts },
    now: served.later.at(-1)?.id ?? served.id,
  };
  const { fate, reworded } = comparison;
  return (
    <section class="older" aria-label={t('label')}>
      <Note tone={TONES[fate]}>
        <p>
          <strong>{t(`fate.${fate}`, { old: served.id, count: reworded.length })}</strong>
        </p>
        <Differences {...parts} />
        <Movements {...parts} />
        <Questions {...parts} />
        {reworded.map((id) => (
          <Rewording key={id} {...parts} other={served.otherWords[id]} />
        ))}
        <p class="meta">
          <a href={served.href}>{t('then', { old: served.id })}</a>
        </p>
      </Note>
    </section>
  );
}

/** A verdict that only waits for a question is not told as a change: the question is asked below. */
const toldOf = ({ differences, asks }: Comparison): Difference[] =>
  differences.filter(({ is }) => !is?.on?.some((fact) => asks.includes(fact)));

const Differences = (parts: Parts) => (
  <List of={toldOf(parts.comparison)}>
    {(difference) => (
      <>
        {differenceWords(parts, difference)} <Because {...parts} clauses={difference.clauses} />
      </>
    )}
  </List>
);

interface ListProps<T> {
  of: T[];
  children: (one: T) => ComponentChildren;
}

function List<T>({ of, children }: ListProps<T>) {
  if (of.length === 0) return null;
  return (
    <ul class="stack g1">
      {of.map((one) => (
        <li key={JSON.stringify(one)}>{children(one)}</li>
      ))}
    </ul>
  );
}

function differenceWords({ speaking, was: before, is: after }: Parts, { verdict, was, is, why }: Difference): string {
  const said = { verdict: verdictName(speaking, after, verdict), was: findingWords(speaking, before, verdict, was) };
  if (!is) return speaking.t('difference.gone', said);
  return speaking.t(`difference.${why}`, { ...said, is: findingWords(speaking, after, verdict, is) });
}

function Because({ speaking, older: { details }, clauses }: Parts & { clauses: string[] }) {
  const gaps = listGaps(clauses.length, speaking.locale);
  return (
    <span>
      {speaking.t('because', { count: clauses.length })}{' '}
      {clauses.map((id, index) => (
        <span key={id}>
          <ClauseLink source={details.sources[id]} id={id} />
          {gaps[index]}
        </span>
      ))}
      {'.'}
    </span>
  );
}

const ClauseLink = ({ source, id }: { source: Source | undefined; id: string }): ComponentChild =>
  source ? <a href={source.href}>{source.number ?? source.title}</a> : id;

const Movements = ({ speaking, was, is, comparison: { moved } }: Parts) => (
  <List of={moved}>
    {(move: Moved) =>
      move.to
        ? speaking.t('moved.renamed', { was: givenWords(speaking, was, move), is: givenWords(speaking, is, move.to) })
        : speaking.t('moved.gone', { was: givenWords(speaking, was, move) })
    }
  </List>
);

function Questions({ speaking: { t }, session: { words, href }, state, comparison: { asks } }: Parts) {
  if (asks.length === 0) return null;
  return (
    <>
      <p>{t('asks')}</p>
      <List of={asks}>
        {(fact) => <a href={href(state.answers, state.policy, fact)}>{words.facts[fact]?.short ?? fact}</a>}
      </List>
    </>
  );
}
