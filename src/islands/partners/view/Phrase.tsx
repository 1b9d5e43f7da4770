import { type ComponentChildren, Fragment } from 'preact';
import type { Vars } from '../../../i18n/index.ts';
import type { Linked } from '../props.ts';
import type { Speech } from '../speech.ts';

interface Props {
  speech: Speech;
  of: string;
  vars?: Vars;
  /** What fills the placeholders that no value fills, by their names. */
  slots: Record<string, ComponentChildren>;
}

/** A sentence with links inside it. */
export const Phrase = ({ speech, of, vars, slots }: Props) => (
  <>
    {speech.pieces(of, vars).map((piece, index) => (
      <Fragment key={index}>{'text' in piece ? piece.text : slots[piece.slot]}</Fragment>
    ))}
  </>
);

/** A link to a page of another site. */
export const Outward = ({ href, text }: Linked) => (
  <a href={href} rel="external noopener">
    {text}
  </a>
);
