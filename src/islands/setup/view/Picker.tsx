import { Component } from 'preact';
import type { ListFact } from '../../../engine/model.ts';
import type { Drafting } from '../drafting.ts';
import type { Finder, Offer } from '../finder.ts';
import { finderOf } from '../finders.ts';
import { pickerField } from '../places.ts';
import type { SetupSession } from '../session.ts';
import { Offers } from './Offers.tsx';

interface Props {
  session: SetupSession;
  list: ListFact;
  drafting: Drafting;
}

interface State {
  query: string;
  open: boolean;
  /** Which offer Enter takes. */
  active: number;
  offers: Offer[];
  /** How many more there are than are offered. */
  more: number;
  trouble: 'none' | 'loading' | 'failed';
}

/** More offers than these are not looked through. */
const MOST = 8;

const EMPTY: State = { query: '', open: false, active: 0, offers: [], more: 0, trouble: 'none' };

/** A field that finds entries by name or alias as one types (combobox with list autocomplete, WAI-ARIA practices). */
export class Picker extends Component<Props, State> {
  override state = EMPTY;
  private finder: Finder | undefined;

  private get listbox(): string {
    return `found-${this.props.list.id}`;
  }

  private readonly ready = async (): Promise<void> => {
    if (this.finder) return;
    this.setState({ trouble: 'loading' });
    try {
      this.finder = await finderOf(this.props.session, this.props.list);
      this.setState({ trouble: 'none' });
      this.find(this.state.query, this.state.open);
    } catch {
      this.setState({ trouble: 'failed' });
    }
  };

  private find(query: string, open: boolean): void {
    const found = this.finder && query.trim() ? this.finder(query) : [];
    this.setState({ query, open, active: 0, offers: found.slice(0, MOST), more: Math.max(0, found.length - MOST) });
  }

  private readonly typed = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    this.find(value, value.trim() !== '');
    void this.ready();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const act = this.keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  private readonly keys: Record<string, () => void> = {
    ArrowDown: () => this.move(1),
    ArrowUp: () => this.move(-1),
    Enter: () => this.take(this.state.offers[this.state.active]),
    Escape: () => this.setState(this.state.open ? { open: false } : EMPTY),
  };

  private move(by: number): void {
    const { open, active, offers, query } = this.state;
    const count = Math.max(offers.length, 1);
    if (open) this.setState({ active: (active + by + count) % count });
    else this.find(query, true);
  }

  private readonly take = (offer: Offer | undefined): void => {
    if (!offer || !this.state.open) return;
    this.setState(EMPTY);
    this.props.drafting.choose(this.props.list.id, offer.id).catch(() => this.setState({ trouble: 'failed' }));
  };

  private get said(): string {
    const { say } = this.props.session;
    const { trouble, open, query, offers, more } = this.state;
    if (trouble !== 'none') return say(`find.${trouble}`);
    if (!open || !query.trim()) return '';
    if (offers.length === 0) return say('find.nothing');
    return more > 0 ? say('find.more', { count: more }) : say('find.found', { count: offers.length });
  }

  render({ session, list, drafting }: Props, { query, open, active, offers, trouble }: State) {
    const words = session.words.lists[list.id];
    const shown = open && offers.length > 0;
    return (
      <div class="stack g2">
        <div class="picker">
          <label class="field" for={pickerField(list.id)}>
            <span>{words?.field}</span>
          </label>
          <input
            class="in"
            id={pickerField(list.id)}
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={this.listbox}
            aria-activedescendant={shown ? `${this.listbox}-${active}` : undefined}
            value={query}
            onFocus={this.ready}
            onInput={this.typed}
            onKeyDown={this.pressed}
            onBlur={() => this.setState({ open: false })}
          />
          <Offers
            id={this.listbox}
            label={words?.short}
            offers={shown ? offers : []}
            statuses={session.props.statuses.is}
            active={active}
            take={this.take}
          />
        </div>
        <p class="meta" role="status">
          {this.said}
        </p>
        <div class="row">
          {trouble === 'failed' && (
            <button class="btn ghost" type="button" onClick={this.ready}>
              {session.t('failed.retry')}
            </button>
          )}
          <button class="btn" type="button" onClick={() => drafting.other(list.id)}>
            {session.say('other')}
          </button>
        </div>
      </div>
    );
  }
}
