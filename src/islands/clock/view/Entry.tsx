import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../i18n/index.ts';
import { Icon } from '../../view/parts.tsx';
import type { Wrong } from '../form.ts';

/** What is wrong with a field, in words; some need other words in one field than in another. */
export function wrongWords(t: Translate, field: string, wrong: Wrong): string {
  const differs = wrong === 'missing' || wrong === 'no-such-day';
  return t(differs ? `mend.${wrong}.${field}` : `mend.${wrong}`);
}

/** What ties a field to what is said about it. */
export const described = (id: string, wrong: Wrong | undefined) => ({
  id: `clock-${id}`,
  'aria-invalid': wrong !== undefined,
  'aria-describedby': wrong ? `clock-${id}-wrong clock-${id}-hint` : `clock-${id}-hint`,
});

interface Props {
  t: Translate;
  /** Key of the fact. */
  id: string;
  label: string;
  hint: string;
  wrong: Wrong | undefined;
  children: ComponentChildren;
}

/** A field with its label, what is to be entered, and what is wrong with it. */
export const Entry = ({ t, id, label, hint, wrong, children }: Props) => (
  <div class="field">
    <label for={`clock-${id}`}>{label}</label>
    {children}
    {wrong && <WrongLine t={t} id={id} wrong={wrong} />}
    <p class="meta" id={`clock-${id}-hint`}>
      {hint}
    </p>
  </div>
);

/** What is wrong, beneath its field. */
export const WrongLine = ({ t, id, wrong }: { t: Translate; id: string; wrong: Wrong }) => (
  <p class="wrong" data-s="no" id={`clock-${id}-wrong`}>
    <Icon name="no" />
    <span>{wrongWords(t, id, wrong)}</span>
  </p>
);
