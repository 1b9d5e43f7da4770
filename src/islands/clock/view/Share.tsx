import { Component } from 'preact';
import { formatMoment } from '../../../i18n/time/index.ts';
import { ticketText } from '../../../wizards/reply-clock/index.ts';
import { Icon } from '../../view/parts.tsx';
import type { ResultProps } from './Result.tsx';

interface State {
  /** Nothing, what has been copied, or what could not be. */
  copied: 'no' | 'done' | 'refused';
  text: string;
}

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** What is done with an answer: its text copied into a ticket, its link copied, the page printed. */
export class Share extends Component<ResultProps, State> {
  override state: State = { copied: 'no', text: '' };

  private async copy(text: string): Promise<void> {
    this.setState({ copied: 'no', text });
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ copied: 'done' });
    } catch {
      this.setState({ copied: 'refused' });
    }
  }

  private get link(): string {
    const { session, answer } = this.props;
    return new URL(`${session.props.path}?${answer.query}`, location.href).href;
  }

  private get text(): string {
    const { session, answer } = this.props;
    const { locale, props, t } = session;
    const lines = ticketText(answer.receipt, props.calendar, {
      say: (key, vars) => t(`ticket.${key}`, vars),
      moment: (instant, zone) => formatMoment(instant, zone, 'day-and-time', locale),
      list: (items) => new Intl.ListFormat(locale.customs).format(items),
      number: (clause) => props.clauses[clause]?.number ?? clause,
      link: this.link,
    });
    return lines.join('\n');
  }

  render({ session: { t } }: ResultProps, { copied, text }: State) {
    return (
      <div class="stack g2 noprint">
        <div class="row">
          <button class="btn go" type="button" onClick={() => this.copy(this.text)}>
            {t('copy.ticket')}
          </button>
          <button class="btn" type="button" onClick={() => this.copy(this.link)}>
            <Icon name="link" />
            {t('copy.link')}
          </button>
          <button class="btn" type="button" data-print>
            <Icon name="print" />
            {t('copy.print')}
          </button>
        </div>
        <p class="meta" role="status">
          {copied === 'no' ? t('private') : t(`copy.${copied}`)}
        </p>
        {copied === 'refused' && (
          <label class="field">
            <span>{t('copy.text')}</span>
            <textarea class="in" rows={text.split('\n').length} readOnly value={text} ref={select} />
          </label>
        )}
      </div>
    );
  }
}
