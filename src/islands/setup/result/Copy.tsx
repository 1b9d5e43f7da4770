import { Component } from 'preact';
import { Icon } from '../../view/parts.tsx';
import type { SetupDetails } from './load.ts';

interface Props {
  details: Pick<SetupDetails, 'say'>;
  /** The group of words that says what is copied. */
  words: string;
  icon: string;
  text: () => string;
}

interface State {
  said?: 'copied' | 'refused';
}

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** A button that copies a text; where the browser refuses, the text is shown selected. */
export class Copy extends Component<Props, State> {
  override state: State = {};

  private readonly copy = async (): Promise<void> => {
    this.setState({ said: undefined });
    try {
      await navigator.clipboard.writeText(this.props.text());
      this.setState({ said: 'copied' });
    } catch {
      this.setState({ said: 'refused' });
    }
  };

  render({ details: { say }, words, icon, text }: Props, { said }: State) {
    return (
      <div class="stack g2 noprint">
        <div class="row">
          <button class="btn" type="button" onClick={this.copy}>
            <Icon name={icon} />
            {say(`${words}.copy`)}
          </button>
          <span class="meta" role="status">
            {said && say(`${words}.${said}`)}
          </span>
        </div>
        {said === 'refused' && (
          <label class="field">
            <span>{say(`${words}.field`)}</span>
            <textarea class="in" readOnly rows={text().split('\n').length} value={text()} ref={select} />
          </label>
        )}
      </div>
    );
  }
}
