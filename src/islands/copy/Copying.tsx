import { Component } from 'preact';
import type { Texts } from '../explain/texts.ts';
import type { Later, ResultProps } from '../result/props.ts';
import { Icon } from '../view/parts.tsx';
import { Waiting } from '../view/Waiting.tsx';
import { copyPlain, copyRich, isTaken } from './clipboard.ts';
import { Menu } from './Menu.tsx';

type Props = ResultProps & Later;

interface State {
  said?: 'done' | 'refused' | 'failed' | undefined;
  /** What the browser would not copy. */
  refused?: string | undefined;
}

const FORMATS = ['markdown', 'text', 'html', 'link'] as const;

/** The keys that copy, as assistive technology is told of them. */
const SHORTCUTS = { control: 'Control+C', meta: 'Meta+C' };

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** What is done with a result: copied into a ticket, copied in another format, printed, left for a new one. */
export class Copying extends Component<Props, State> {
  override componentDidMount(): void {
    document.addEventListener('copy', this.byKey);
  }

  override componentWillUnmount(): void {
    document.removeEventListener('copy', this.byKey);
  }

  private readonly texts = async (): Promise<Texts> => {
    const explaining = await this.props.later.arrival();
    return explaining.textsOf(this.props, explaining);
  };

  /** The keys that copy a selection copy the whole result while there is none. */
  private readonly byKey = (event: ClipboardEvent) => {
    if (isTaken(event)) return;
    event.preventDefault();
    const { value: explaining } = this.props.later;
    if (!explaining || !event.clipboardData) return this.copyForTicket();
    const { html, text } = explaining.textsOf(this.props, explaining);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    return this.setState({ said: 'done', refused: undefined });
  };

  private readonly copyForTicket = () => {
    const texts = this.texts();
    void this.report(
      copyRich(texts),
      texts.then(({ text }) => text),
    );
  };

  private readonly copyAs = (format: string) => {
    const text = this.texts().then((texts) => texts[format as keyof Texts]);
    void this.report(copyPlain(text), text);
  };

  /** Says how copying went; what was refused is shown instead. */
  private async report(copied: Promise<void>, text: Promise<string>): Promise<void> {
    this.setState({ said: undefined, refused: undefined });
    try {
      await copied;
      this.setState({ said: 'done' });
    } catch {
      const refused = await text.catch(() => undefined);
      this.setState(refused === undefined ? { said: 'failed' } : { said: 'refused', refused });
    }
  }

  private readonly print = async () => {
    await this.props.later.arrival().catch(() => undefined);
    print();
  };

  render({ session, state, details: { t } }: Props, { said, refused }: State) {
    const keys = isMac() ? 'meta' : 'control';
    return (
      <div class="stack g2 noprint copying">
        <div class="row">
          <button class="btn go" type="button" aria-keyshortcuts={SHORTCUTS[keys]} onClick={this.copyForTicket}>
            <Icon name="text" />
            {t('copy.ticket')}
          </button>
          <Menu
            label={t('copy.other')}
            choices={FORMATS.map((id) => ({ id, label: t(`copy.${id}`) }))}
            choose={this.copyAs}
          />
          <button class="btn ghost" type="button" onClick={this.print}>
            <Icon name="print" />
            {t('print')}
          </button>
          <a href={session.href({}, state.policy)}>{session.t('again')}</a>
        </div>
        <p class="meta">
          <span role="status">{said && t(`copy.${said}`)}</span>{' '}
          {!said && <span class="keys">{t('copy.keys', { keys: t(`copy.${keys}`) })}</span>}
        </p>
        {refused !== undefined && <Refused label={t('copy.selected')} text={refused} />}
        <Preview {...this.props} />
      </div>
    );
  }
}

const select = (field: HTMLTextAreaElement | null) => field?.select();

const Refused = ({ label, text }: { label: string; text: string }) => (
  <label class="field">
    <span>{label}</span>
    <textarea class="in" readOnly rows={text.split('\n').length} value={text} ref={select} />
  </label>
);

/** What "Copy for ticket" copies, as it will look. */
const Preview = ({ later: { value }, ...props }: Props) => (
  <details class="preview">
    <summary>{props.details.t('copy.preview')}</summary>
    {value ? (
      // Written by the engine, which escapes what it puts in.
      <div class="card text" dangerouslySetInnerHTML={{ __html: value.textsOf(props, value).html }} />
    ) : (
      <Waiting session={props.session} />
    )}
  </details>
);
