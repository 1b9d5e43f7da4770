import { Component } from 'preact';
import { UNKNOWN } from '../../../engine/model.ts';
import { type Format, ticketText } from '../../../wizards/ticket/draft/text.ts';
import { itemName } from '../../setup/item.ts';
import { Copy } from '../../setup/result/Copy.tsx';
import { linkOf } from '../../setup/result/link.ts';
import { labelOf } from '../../words.ts';
import type { DraftProps } from './DraftForm.tsx';
import { save } from './save.ts';

/** What is done with the ticket: copied as plain text or as Markdown, saved as a file, read as a whole. */
export class HandIn extends Component<DraftProps, { open: boolean }> {
  override state = { open: false };

  private readonly text = (format: Format): string => ticketText(this.props.store.draft, besideOf(this.props), format);

  private readonly download = (): void => save(this.text('text'), this.props.tell('handIn.file'));

  private readonly unfold = ({ currentTarget }: { currentTarget: HTMLDetailsElement }): void =>
    this.setState({ open: currentTarget.open });

  render({ tell }: DraftProps, { open }: { open: boolean }) {
    return (
      <div class="stack g3">
        <h3>{tell('handIn.title')}</h3>
        <div class="row top-aligned">
          <Copy details={{ say: tell }} words="copy.text" icon="text" text={() => this.text('text')} />
          <Copy details={{ say: tell }} words="copy.markdown" icon="text" text={() => this.text('markdown')} />
          <button class="btn" type="button" onClick={this.download}>
            {tell('handIn.download')}
          </button>
        </div>
        <details class="preview" onToggle={this.unfold}>
          <summary>{tell('handIn.preview')}</summary>
          {open && (
            <pre class="card text" dir="auto">
              {this.text('text')}
            </pre>
          )}
        </details>
      </div>
    );
  }
}

/** Answers about the case that help whoever reads the ticket; that something is not known helps nobody. */
const CASE = ['partner', 'issue', 'hosting', 'product', 'system', 'size'];

/** What the ticket says besides what has been typed. */
export function besideOf({ session, state, tell }: DraftProps) {
  const { words } = session;
  const known = CASE.flatMap((fact) => {
    const value = state.answers[fact];
    if (value === undefined || value === UNKNOWN) return [];
    const question = words.facts[fact]?.short ?? fact;
    return [tell('handIn.pair', { question, answer: labelOf(words, fact, value) })];
  });
  const isStep = (item: string) => session.items.wizard.facts.some(({ id }) => id === item);
  const steps = Object.entries(state.findings).filter(([item, { verdict }]) => verdict === 'done' && isStep(item));
  return {
    heading: (id: string) => tell(`headings.${id}`),
    given: known,
    done: steps.map(([item]) => itemName(session, state, item, 'name')),
    source: [tell('handIn.edition', { policy: state.policy }), tell('handIn.link', { link: linkOf(session, state) })],
  };
}
