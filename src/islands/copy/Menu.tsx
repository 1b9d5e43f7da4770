import { Component, createRef } from 'preact';

interface Props {
  label: string;
  choices: { id: string; label: string }[];
  choose: (id: string) => void;
}

/** A button that opens a short list of further ones; a choice, Escape or a click elsewhere closes it. */
export class Menu extends Component<Props> {
  private readonly details = createRef<HTMLDetailsElement>();

  override componentDidMount(): void {
    document.addEventListener('pointerdown', this.leave);
  }

  override componentWillUnmount(): void {
    document.removeEventListener('pointerdown', this.leave);
  }

  private close(): void {
    const details = this.details.current;
    if (details) details.open = false;
  }

  private readonly leave = ({ target }: Event) => {
    if (!(target instanceof Node && this.details.current?.contains(target))) this.close();
  };

  private readonly press = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    this.close();
    this.details.current?.querySelector('summary')?.focus();
  };

  private readonly choose = (id: string) => {
    this.close();
    this.details.current?.querySelector('summary')?.focus();
    this.props.choose(id);
  };

  render({ label, choices }: Props) {
    return (
      <details class="formats" ref={this.details} onKeyDown={this.press}>
        <summary class="btn">{label}</summary>
        <ul>
          {choices.map(({ id, label: name }) => (
            <li key={id}>
              <button class="btn ghost" type="button" onClick={() => this.choose(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    );
  }
}
