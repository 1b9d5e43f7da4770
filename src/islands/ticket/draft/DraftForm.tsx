import { Component } from 'preact';
import type { Translate } from '../../../i18n/index.ts';
import { FIELDS, type Field } from '../../../wizards/ticket/draft/fields.ts';
import { type Hint, hintsFor } from '../../../wizards/ticket/draft/hints.ts';
import { Icon } from '../../view/parts.tsx';
import { DRAFT } from '../result/places.ts';
import type { StepsProps } from '../result/Steps.tsx';
import { Field as DraftField } from './Field.tsx';
import { HandIn } from './HandIn.tsx';
import { Keeping } from './Keeping.tsx';
import { Language } from './Language.tsx';
import { Printed } from './Printed.tsx';
import type { DraftStore } from './store.ts';

export interface DraftProps extends StepsProps {
  store: DraftStore;
  tell: Translate;
}

interface State {
  hints: Hint[];
  /** Counts the times that the fields were emptied, or filled on another page: they are drawn anew then. */
  drawn: number;
}

/** How long somebody pauses in typing before the text is looked at. */
const PAUSE_MS = 400;

/** The fields of the ticket, with hints at what would make it bounce, and what is done with it. */
export class DraftForm extends Component<DraftProps, State> {
  override state: State = { hints: [], drawn: 0 };
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What the fields are drawn with: to hand them a long text anew with every hint would hold the reader up. */
  private first = { ...this.props.store.draft };

  override componentDidMount(): void {
    this.props.store.moved = this.drawAnew;
    this.look();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.pause);
    this.props.store.moved = () => {};
    this.props.store.save();
  }

  private readonly type = (field: Field, text: string): void => {
    this.props.store.write(field, text);
    clearTimeout(this.pause);
    this.pause = setTimeout(this.look, PAUSE_MS);
  };

  private readonly look = (): void => {
    const { store, tell } = this.props;
    const signs = {
      another: tell('signs.another'),
      joins: tell('signs.joins'),
      secrets: tell('signs.secrets'),
      is: tell('signs.is'),
    };
    store.save();
    this.setState({ hints: hintsFor(store.draft, signs) });
  };

  private readonly clear = (): void => {
    this.props.store.clear();
    this.drawAnew();
  };

  private readonly drawAnew = (): void => {
    this.first = { ...this.props.store.draft };
    this.setState(({ drawn }) => ({ drawn: drawn + 1 }));
    this.look();
  };

  render(props: DraftProps, { hints, drawn }: State) {
    const { tell, store } = props;
    return (
      <>
        <Printed {...props} />
        <section class="stack g5 draft noprint" aria-labelledby={DRAFT}>
          <div class="stack g3">
            <h2 id={DRAFT} tabIndex={-1}>
              {tell('draft.title')}
            </h2>
            <p>{tell('draft.lede')}</p>
            <Language {...props} />
            <p class="meta row tight">
              <Icon name="lock" />
              <span>{tell('draft.private')}</span>
            </p>
          </div>
          <form class="stack g5" key={drawn} onSubmit={(event) => event.preventDefault()}>
            {FIELDS.map((field) => (
              <DraftField
                key={field}
                field={field}
                tell={tell}
                text={this.first[field]}
                hints={hints.filter((hint) => hint.field === field)}
                type={this.type}
              />
            ))}
            <Keeping tell={tell} store={store} clear={this.clear} />
          </form>
          <HandIn {...props} />
        </section>
      </>
    );
  }
}
