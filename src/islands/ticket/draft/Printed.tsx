import { Component, createRef } from 'preact';
import { isEmpty } from '../../../wizards/ticket/draft/fields.ts';
import { ticketText } from '../../../wizards/ticket/draft/text.ts';
import type { DraftProps } from './DraftForm.tsx';
import { besideOf } from './HandIn.tsx';

/** On paper stands what has been written, not the fields that it was written into. It is put there when it is needed. */
export class Printed extends Component<DraftProps> {
  private readonly paper = createRef<HTMLElement>();
  private readonly text = createRef<HTMLPreElement>();

  override componentDidMount(): void {
    addEventListener('beforeprint', this.write);
  }

  override componentWillUnmount(): void {
    removeEventListener('beforeprint', this.write);
  }

  private readonly write = (): void => {
    const { paper, text, props } = this;
    const { draft } = props.store;
    if (!paper.current || !text.current) return;
    paper.current.hidden = isEmpty(draft);
    text.current.textContent = ticketText(draft, besideOf(props), 'text');
  };

  render({ tell }: DraftProps) {
    return (
      <section class="paper draft" ref={this.paper} hidden>
        <h2>{tell('draft.title')}</h2>
        <pre dir="auto" ref={this.text} />
      </section>
    );
  }
}
