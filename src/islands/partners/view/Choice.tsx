import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  value: string;
  choose: (value: string) => void;
  children: ComponentChildren;
}

/** A field with a list to choose from. */
export const Choice = ({ label, value, choose, children }: Props) => (
  <label class="field">
    {label}
    <select class="in" value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {children}
    </select>
  </label>
);
