import { Component, createRef } from 'preact';
import { Icon } from '../../view/parts.tsx';
import { Waiting } from '../../view/Waiting.tsx';
import { nothingOf } from '../state.ts';
import type { ResultProps } from './load.ts';

/** What is done with a result: copied into a ticket, copied in another format, printed, left for a new one. */
export class ForTicket extends Component<ResultProps> {
  private readonly button = createRef<HTMLButtonElement>();
  /** Whether the reader asked for a copy before it could be had. */
  private wanted = false;

  override getSnapshotBeforeUpdate(): boolean {
    return this.button.current !== null && this.button.current === document.activeElement;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, hadFocus: boolean): void {
    if (hadFocus && !this.button.current) document.querySelector<HTMLElement>('.sharing button')?.focus();
  }

  private readonly want = () => {
    this.wanted = true;
    this.props.quotes.arrival().catch(() => this.setState({}));
  };

  render(props: ResultProps) {
    return <div class="sharing noprint">{props.quotes.value ? this.copying(props) : this.first(props)}</div>;
  }

  private copying({ quotes, ...props }: ResultProps) {
    const { value } = quotes;
    if (!value) return null;
    const { session, state, details } = props;
    const texts = () => value.textsOf(props, value);
    const now = this.wanted;
    this.wanted = false;
    return (
      <value.Copying
        key={session.address(state)}
        t={details.say}
        texts={texts}
        arrival={async () => texts()}
        waiting={<Waiting session={session} />}
        now={now}
        again={{ href: session.address(nothingOf(state)), label: session.t('again') }}
      />
    );
  }

  /** The one button that is there at once; the others come when the reader is there. */
  private first({ session, details: { say }, quotes }: ResultProps) {
    return (
      <>
        <button class="btn go" type="button" ref={this.button} onClick={this.want}>
          <Icon name="text" />
          {say('copy.ticket')}
        </button>
        {this.wanted && quotes.failed && (
          <p class="meta" role="alert">
            {session.t('failed.text')}
          </p>
        )}
      </>
    );
  }
}
