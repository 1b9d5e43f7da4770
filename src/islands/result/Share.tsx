import { Component } from 'preact';
import { relevantAnswers } from '../../engine/ask.ts';
import { Icon } from '../view/parts.tsx';
import type { ResultProps } from './Why.tsx';

type Copied = 'no' | 'done' | 'refused';

const select = (input: HTMLInputElement | null) => input?.select();

/** What is done with a result: its link copied, printed, left for a new one. */
export class Share extends Component<ResultProps, { copied: Copied }> {
  override state = { copied: 'no' as Copied };

  /** The link of the result: only the answers that matter. */
  private get link(): string {
    const { session, state } = this.props;
    const path = session.href(relevantAnswers(session.compiled, state.answers), state.policy);
    return new URL(path, location.href).href;
  }

  private readonly copy = async () => {
    this.setState({ copied: 'no' });
    try {
      await navigator.clipboard.writeText(this.link);
      this.setState({ copied: 'done' });
    } catch {
      this.setState({ copied: 'refused' });
    }
  };

  render({ session, state, details: { t } }: ResultProps, { copied }: { copied: Copied }) {
    return (
      <div class="stack g3 noprint">
        <div class="row">
          <button class="btn go" type="button" onClick={this.copy}>
            <Icon name="link" />
            {t('copy')}
          </button>
          <button class="btn" type="button" data-print>
            <Icon name="print" />
            {t('print')}
          </button>
          <a href={session.href({}, state.policy)}>{session.t('again')}</a>
        </div>
        <p class="meta" role="status">
          {copied !== 'no' && t(`copied.${copied}`)}
        </p>
        {copied === 'refused' && (
          <label class="field">
            <span>{t('link')}</span>
            <input class="in" readOnly value={this.link} ref={select} />
          </label>
        )}
      </div>
    );
  }
}
