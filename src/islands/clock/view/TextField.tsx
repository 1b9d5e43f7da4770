import type { Field, Wrong } from '../form.ts';
import type { ClockViewProps } from './ClockView.tsx';
import { described } from './Entry.tsx';

interface Props extends Pick<ClockViewProps, 'form' | 'type' | 'enter'> {
  field: Field;
  /** Key of the fact, where it is not that of the field. */
  id?: string;
  wrong: Wrong | undefined;
  /** The list of suggestions, and how it is asked for. */
  list?: string;
  onFocus?: () => void;
}

const enteredIn = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** A field of text, read when the reader leaves it or presses Enter. */
export const TextField = ({ form, type, enter, field, id = field, wrong, list, onFocus }: Props) => (
  <input
    class="in"
    type="text"
    autocomplete="off"
    spellcheck={false}
    list={list}
    value={form[field]}
    onFocus={onFocus}
    onInput={(event) => type(field, enteredIn(event))}
    onChange={(event) => enter(field, enteredIn(event))}
    {...described(id, wrong)}
  />
);
