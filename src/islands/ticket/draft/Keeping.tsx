import { Component } from 'preact';
import type { Translate } from '../../../i18n/index.ts';
import { Note } from '../../view/parts.tsx';
import type { DraftStore } from './store.ts';

interface Props {
  tell: Translate;
  store: DraftStore;
  /** Empties the draft, here and on the device. */
  clear: () => void;
}

/** Whether the draft is kept on this device, and how it is taken off again. */
export class Keeping extends Component<Props> {
  private readonly turn = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const { store } = this.props;
    if (currentTarget.checked) store.keep();
    else store.remove();
    this.setState({});
  };

  render({ tell, store, clear }: Props) {
    return (
      <div class="stack g2">
        <label class="tick">
          <input type="checkbox" checked={store.kept} aria-describedby="draft-kept" onChange={this.turn} />
          {tell('keep.label')}
        </label>
        <p class="meta" id="draft-kept" role="status">
          {tell(store.kept ? 'keep.on' : 'keep.off')}
        </p>
        {store.refused && (
          <Note tone="no">
            <p>{tell('keep.refused')}</p>
          </Note>
        )}
        <p>
          <button class="btn" type="button" onClick={clear}>
            {tell(store.kept ? 'keep.removeAll' : 'keep.empty')}
          </button>
        </p>
      </div>
    );
  }
}
