import { type ComponentChild, Fragment } from 'preact';
import type { Piece } from '../../i18n/index.ts';

interface Props {
  pieces: Piece[];
  /** What stands in each gap. */
  gaps: Record<string, ComponentChild>;
}

/** A sentence with markup in its gaps. */
export const Filled = ({ pieces, gaps }: Props) => (
  <>
    {pieces.map((piece, index) => (
      <Fragment key={index}>{'slot' in piece ? gaps[piece.slot] : piece.text}</Fragment>
    ))}
  </>
);
