import { Component } from 'preact';
import { atFirstSign } from '../../attention.ts';
import type { ResultProps } from '../../setup/result/load.ts';
import { Opening } from '../../setup/result/Opening.tsx';
import { Failed, Waiting } from '../../view/Waiting.tsx';
import type { Later } from '../later.ts';
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

  /** What is copied takes the words of the steps too, so it waits for them. */
  private readonly words: ResultProps['quotes'] = {
    value: undefined,
    failed: false,
    arrival: async () => {
      await this.fetch();
      return this.props.quotes.arrival();
    },
  };

  render(props: ChecklistProps) {
    const { value, failed } = props.later;
    const whole = value ? withWords(props, value) : { ...props, quotes: { ...this.words, failed } };
    return (
      <div class="cols result">
        <div class="stack g7">
          <Opening {...whole} />
          <Lacking {...whole} reach={this.reach} />
          {value ? <value.Steps {...whole} value={value} /> : <Coming {...props} retry={this.fetch} />}
        </div>
        <aside class="stack g5">{value && <value.Beside {...whole} value={value} />}</aside>
      </div>
    );
  }
}

/** All that is said of a checklist, once the words of its questions and steps are there. */
function withWords(props: ChecklistProps, { facts, told, sources }: Later): ChecklistProps {
  const { session, details } = props;
  return {
    ...props,
    session: { ...session, words: { ...session.words, facts } },
    details: { ...details, telling: { ...details.telling, ...told }, sources },
  };
}

const Coming = ({ later, session, retry }: ChecklistProps & { retry: () => void }) =>
  later.failed ? <Failed session={session} retry={retry} /> : <Waiting session={session} />;
