import { Component } from 'preact';
import { atFirstSign } from '../../attention.ts';
import { Opening } from '../../setup/result/Opening.tsx';
import { Failed, Waiting } from '../../view/Waiting.tsx';
import { Lacking } from './Lacking.tsx';
import type { ChecklistProps } from './load.tsx';

/** The whole of it: may a ticket be opened, what is still missing, and once the reader is there, all the rest. */
export class Checklist extends Component<ChecklistProps> {
  override componentDidMount(): void {
    atFirstSign(this.fetch);
  }

  private readonly fetch = (): Promise<void> => {
    const show = () => this.setState({});
    return this.props.later.arrival().then(show, show);
  };

  /** The steps may still be on their way to a reader who is quick. */
  private readonly reach = async (place: string): Promise<void> => {
    await this.fetch();
    requestAnimationFrame(() => document.getElementById(place)?.focus());
  };

  render(props: ChecklistProps) {
    const { value } = props.later;
    return (
      <div class="cols result">
        <div class="stack g7">
          <Opening {...props} />
          <Lacking {...props} reach={this.reach} />
          {value ? <value.Steps {...props} value={value} /> : <Coming {...props} retry={this.fetch} />}
        </div>
        <aside class="stack g5">{value && <value.Beside {...props} value={value} />}</aside>
      </div>
    );
  }
}

const Coming = ({ later, session, retry }: ChecklistProps & { retry: () => void }) =>
  later.failed ? <Failed session={session} retry={retry} /> : <Waiting session={session} />;
