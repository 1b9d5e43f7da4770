import { encode } from '../../engine/link.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';

interface Props {
  session: Session;
  state: Pick<State, 'answers' | 'policy'>;
  fact: string;
}

/** A link to the wizard that finds an answer out; it takes the other answers along, and leads back with them. */
export function Elsewhere({ session: { compiled, props, t, handed }, state: { answers, policy }, fact }: Props) {
  const path = props.elsewhere?.[fact];
  if (!path) return null;
  const { [fact]: _asked, ...others } = answers;
  return (
    <p>
      <a href={`${path}?${encode(compiled.wizard, others, policy)}${handed()}`}>{t(`elsewhere.${fact}`)}</a>
    </p>
  );
}
