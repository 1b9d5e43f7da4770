import { Fragment } from 'preact';
import { listGaps } from '../../../i18n/index.ts';
import type { Guide } from '../props.ts';
import type { SetupSession } from '../session.ts';

/** Official pages that help with an answer; they open beside the questions, which stay as they are. */
export function Guides({ session, guides }: { session: SetupSession; guides: readonly Guide[] }) {
  const gaps = listGaps(guides.length, session.locale);
  if (guides.length === 0) return null;
  return (
    <>
      {session.say('guides')}{' '}
      {guides.map(({ title, url }, index) => (
        <Fragment key={url}>
          <a href={url} rel="external noopener" target="_blank">
            {title}
          </a>
          {gaps[index]}
        </Fragment>
      ))}
    </>
  );
}
