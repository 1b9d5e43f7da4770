import { Component } from 'preact';
import { Icon } from '../../view/parts.tsx';
import type { SetupDetails } from './load.ts';

interface Props {
  details: SetupDetails;
  text: () => string;
}

interface State {
  said?: 'copied' | 'refused';
}

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** A button that copies what is to be done; where the browser refuses, the text is shown selected. */
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

  render({ details: { say }, text }: Props, { said }: State) {
    return (
      <div class="stack g2 noprint">
        <div class="row">
          <button class="btn" type="button" onClick={this.copy}>
            <Icon name="list" />
            {say('todo.copy')}
          </button>
          <span class="meta" role="status">
            {said && say(`todo.${said}`)}
          </span>
        </div>
        {said === 'refused' && (
          <label class="field">
            <span>{say('todo.field')}</span>
            <textarea class="in" readOnly rows={text().split('\n').length} value={text()} ref={select} />
          </label>
        )}
      </div>
    );
  }
}
