import { type ComponentChild, Fragment } from 'preact';
import { phrase, type Vars } from '../../../i18n/index.ts';
import type { ClockSession } from '../session.ts';

interface Props {
  session: ClockSession;
  of: string;
  vars?: Vars;
  /** What stands in the places that have no value. */
  parts: Record<string, ComponentChild>;
}

/** A sentence with markup in it. */
export const Sentence = ({ session, of, vars = {}, parts }: Props) => (
  <>
    {phrase(session.props.words, of, vars, session.locale).map((piece) =>
      'text' in piece ? piece.text : <Fragment key={piece.slot}>{parts[piece.slot]}</Fragment>,
    )}
  </>
);
