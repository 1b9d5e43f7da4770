import { Component, type ComponentChild } from 'preact';
import type { Translate } from '../../i18n/index.ts';
import { Icon } from '../view/parts.tsx';
import { copyPlain, copyRich, isTaken } from './clipboard.ts';
import { Menu } from './Menu.tsx';
import type { Texts } from './texts.ts';

/** A result as far as it can be copied. */
export interface Copied {
  /** Words of every wizard's result. */
  t: Translate;
  /** The result in every format, as soon as it can be had. */
  arrival: () => Promise<Texts>;
  /** The same, where it is at hand. */
  texts: () => Texts | undefined;
  /** What stands in for the preview until then. */
  waiting?: ComponentChild;
  /** Whether the reader has asked for a copy already. */
  now?: boolean;
  /** Where a new result is begun, if that is elsewhere. */
  again?: { href: string; label: string };
}

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
export class Copying extends Component<Copied, State> {
  override componentDidMount(): void {
    document.addEventListener('copy', this.byKey);
    if (this.props.now) this.copyForTicket();
  }

  override componentWillUnmount(): void {
    document.removeEventListener('copy', this.byKey);
  }

  /** The keys that copy a selection copy the whole result while there is none. */
  private readonly byKey = (event: ClipboardEvent) => {
    if (isTaken(event)) return;
    event.preventDefault();
    const texts = this.props.texts();
    if (!texts || !event.clipboardData) return this.copyForTicket();
    event.clipboardData.setData('text/html', texts.html);
    event.clipboardData.setData('text/plain', texts.text);
    return this.setState({ said: 'done', refused: undefined });
  };

  private readonly copyForTicket = () => {
    const texts = this.props.arrival();
    void this.report(
      copyRich(texts),
      texts.then(({ text }) => text),
    );
  };

  private readonly copyAs = (format: string) => {
    const text = this.props.arrival().then((texts) => texts[format as keyof Texts]);
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
    await this.props.arrival().catch(() => undefined);
    print();
  };

  render({ t, again, ...props }: Copied, { said, refused }: State) {
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
          {again && <a href={again.href}>{again.label}</a>}
        </div>
        <p class="meta">
          <span role="status">{said && t(`copy.${said}`)}</span>{' '}
          {!said && <span class="keys">{t('copy.keys', { keys: t(`copy.${keys}`) })}</span>}
        </p>
        {refused !== undefined && <Refused label={t('copy.selected')} text={refused} />}
        <Preview t={t} {...props} />
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
function Preview({ t, texts, waiting }: Pick<Copied, 't' | 'texts' | 'waiting'>) {
  const html = texts()?.html;
  return (
    <details class="preview">
      <summary>{t('copy.preview')}</summary>
      {/* Written by the engine, which escapes what it puts in. */}
      {html === undefined ? waiting : <div class="card text" dangerouslySetInnerHTML={{ __html: html }} />}
    </details>
  );
}
