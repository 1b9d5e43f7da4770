import type { Translate } from '../../../i18n/index.ts';
import type { Field as FieldId } from '../../../wizards/ticket/draft/fields.ts';
import type { Hint } from '../../../wizards/ticket/draft/hints.ts';
import { Note } from '../../view/parts.tsx';

interface Props {
  field: FieldId;
  tell: Translate;
  /** What stands in it when it is first drawn; from then on the browser has it. */
  text: string;
  hints: readonly Hint[];
  type: (field: FieldId, text: string) => void;
}

/** Fields of a few words; in the others there are lines. */
const SHORT: FieldId[] = ['subject', 'version'];

/** One field, with what a good one says, an example, and what is amiss with what stands in it. */
export function Field({ field, tell, text, hints, type }: Props) {
  const [id, about, amiss] = [`draft-${field}`, `draft-${field}-about`, `draft-${field}-hints`];
  const shared = {
    id,
    class: 'in',
    dir: 'auto',
    autocomplete: 'off',
    defaultValue: text,
    'aria-describedby': `${about} ${amiss}`,
    onInput: (event: Event) => type(field, (event.currentTarget as HTMLTextAreaElement).value),
  } as const;
  return (
    <div class="stack g2">
      <label for={id}>{tell(`fields.${field}.label`)}</label>
      <div class="meta" id={about}>
        <p>{tell(`fields.${field}.good`)}</p>
        <p>{tell('draft.example', { text: tell(`fields.${field}.example`) })}</p>
      </div>
      {SHORT.includes(field) ? (
        <input type="text" {...shared} />
      ) : (
        <textarea rows={field === 'attachments' ? 3 : 6} {...shared} />
      )}
      <div id={amiss} role="status" class="stack g2">
        {hints.map((hint) => (
          <Note key={hint.id} tone="depends">
            <p>{tell(`hints.${hint.id}`)}</p>
          </Note>
        ))}
      </div>
    </div>
  );
}
