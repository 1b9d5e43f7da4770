import { Note } from '../../view/parts.tsx';
import type { ClockViewProps } from './ClockView.tsx';
import { wrongWords } from './Entry.tsx';

/** Stands in the place of an answer while fields are wrong, and leads to them. */
export function Waits({ session: { t }, wrongs }: ClockViewProps) {
  const fields = Object.entries(wrongs);
  return (
    <Note tone="unclear">
      <p>{t('waits', { count: fields.length })}</p>
      <ul class="stack g1">
        {fields.map(([id, wrong]) => (
          <li key={id}>
            <a href={`#clock-${id}`} onClick={(event) => goTo(event, id)}>
              {wrong && wrongWords(t, id, wrong)}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Takes the reader to a field without an entry of its own in the history. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(`clock-${id}`)?.focus();
}
