import { sizeFor } from '../../engine/catalogue/size.ts';
import { localeOf, type Messages, type Translate, translator } from '../../i18n/index.ts';

/** A size of machine as the check names it. */
interface NamedSize {
  id: string;
  upTo: number | null;
  /** What is said where it is the one. */
  words: string;
}

/** What the page hands to the check. */
export interface CheckProps {
  locale: string;
  /** Path of the page, base path included. */
  path: string;
  sizes: { pbx: NamedSize[]; sbc: NamedSize[] };
  ui: Messages;
}

/** What is asked, and which sizes answer it. */
const ASKED = [
  { field: 'extensions', sizes: 'pbx' },
  { field: 'devices', sizes: 'sbc' },
] as const;

/** What is said of a number, and the size that it leads to. */
export interface Answer {
  words: string;
  size?: string;
}

/**
 * The size of machine for what was typed.
 * @returns nothing for an empty field
 */
export function answerTo(typed: string, of: 'pbx' | 'sbc', { sizes }: CheckProps, t: Translate): Answer | undefined {
  if (typed.trim() === '') return undefined;
  const load = Number(typed);
  if (!Number.isInteger(load) || load < 1) return { words: t('odd') };
  const found = sizeFor(sizes[of], load);
  return found ? { words: found.words, size: found.id } : { words: t('beyond') };
}

const paragraph = ({ words }: Answer) => Object.assign(document.createElement('p'), { textContent: words });

function show(answers: readonly Answer[], t: Translate): void {
  const shown = answers.length > 0 ? answers : [{ words: t('empty') }];
  document.getElementById('machine-result')?.replaceChildren(...shown.map(paragraph));
  const hits = answers.map(({ size }) => size);
  for (const row of document.querySelectorAll('tr[id]')) row.classList.toggle('hit', hits.includes(row.id));
}

/** Wakes the check up: what is typed stands in the address, and the address is answered when the page is opened. */
export function startCheck(): void {
  const form = document.querySelector<HTMLFormElement>('#machine-check');
  const json = document.getElementById('machine-props')?.textContent;
  if (!form || !json) return;
  const props = JSON.parse(json) as CheckProps;
  const t = translator(props.ui, localeOf(props.locale));
  const fields = ASKED.map(({ field, sizes }) => ({
    sizes,
    input: form.elements.namedItem(field) as HTMLInputElement,
  }));
  const answer = () =>
    show(
      fields.flatMap(({ input, sizes }) => answerTo(input.value, sizes, props, t) ?? []),
      t,
    );
  const given = new URLSearchParams(location.search);
  for (const { input } of fields) input.value = given.get(input.name) ?? '';
  if (location.search) answer();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = fields.filter(({ input }) => input.value !== '').map(({ input }) => [input.name, input.value]);
    history.replaceState(history.state, '', props.path + (filled.length > 0 ? `?${new URLSearchParams(filled)}` : ''));
    answer();
  });
}
