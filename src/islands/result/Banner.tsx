import { headline } from '../../engine/headline.ts';
import type { Tone } from '../tone.ts';
import { Icon } from '../view/parts.tsx';
import type { ResultProps } from './props.ts';

/** The result in one sentence, and one more. */
export function Banner({ session, state, details }: ResultProps) {
  const { id } = headline(session.compiled.wizard, state.findings);
  const words = details.telling.headlines[id];
  const tone: Tone = session.tone('headline', id);
  const reasons = Object.values(state.findings).flatMap((finding) => finding.reasons ?? []);
  const said = [...new Set(reasons)].map((reason) => details.telling.reasons[reason]);
  return (
    <section class="card verdict" data-s={tone}>
      <Icon name={tone} />
      <div class="stack g2">
        <p class="eye">{details.t(state.view.kind === 'result' && state.view.early ? 'soFar' : 'result')}</p>
        <h1 tabIndex={-1}>{words?.title}</h1>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{words?.lead}</p>
      </div>
    </section>
  );
}
