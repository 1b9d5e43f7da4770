import { Component } from 'preact';
import type { Translate } from '../../../i18n/index.ts';
import { atFirstSign } from '../../attention.ts';
import { Lazy } from '../../lazy.ts';
import { Icon } from '../../view/parts.tsx';
import type { ResultProps } from './Result.tsx';

/** What is done with an answer: copied into a ticket, copied in another format, printed. */
export class Share extends Component<ResultProps> {
  /** What copies; it comes once the reader is there. */
  private readonly copying = new Lazy(
    async () => (await import('../beside.ts')).loadCopying(this.props.session),
    () => this.setState({}),
  );
  /** Whether the reader asked for a copy before that. */
  private wanted = false;

  override componentDidMount(): void {
    atFirstSign(() => this.copying.need());
  }

  private readonly want = () => {
    this.wanted = true;
    this.copying.retry();
  };

  render(props: ResultProps) {
    const { t } = props.session;
    return (
      <div class="stack g2 noprint">
        <div class="sharing">{this.buttons(props)}</div>
        <p class="meta">{t('private')}</p>
      </div>
    );
  }

  private buttons({ session, answer }: ResultProps) {
    const { value: part } = this.copying;
    if (!part) return this.first(session.t);
    const texts = () => part.textsOf(session, answer);
    const now = this.wanted;
    this.wanted = false;
    return <part.Copying key={answer.query} t={part.t} texts={texts} arrival={async () => texts()} now={now} />;
  }

  /** The one button that is there at once. */
  private first(t: Translate) {
    return (
      <>
        <button class="btn go" type="button" onClick={this.want}>
          <Icon name="text" />
          {t('copy.ticket')}
        </button>
        {this.wanted && this.copying.failed && (
          <p class="meta" role="alert">
            {t('failed.text')}
          </p>
        )}
      </>
    );
  }
}
