/** Two links of a chain, the symbol "link" of the pages, most of which do without it. */
const CHAIN =
  'M8.5 11.5a3.3 3.3 0 0 0 4.7 0l2.9-2.9a3.3 3.3 0 0 0-4.7-4.7l-.9.9m1 3.7a3.3 3.3 0 0 0-4.7 0l-2.9 2.9a3.3 3.3 0 0 0 4.7 4.7l.9-.9';
const SYMBOL = `<svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20"><path d="${CHAIN}"/></svg>`;

/** Address of the place that a heading names: on the page of its own where its section stands on another one. */
function addressOf(heading: HTMLElement): string {
  const home = heading.closest<HTMLElement>('[data-home]')?.dataset.home ?? location.pathname;
  return new URL(`${home}#${heading.id}`, location.href).href;
}

function buttonFor(heading: HTMLElement, words: DOMStringMap): HTMLButtonElement {
  const button = document.createElement('button');
  const place = heading.textContent?.trim() ?? '';
  button.type = 'button';
  button.className = 'copy';
  button.dataset.copy = addressOf(heading);
  button.setAttribute('aria-label', (words.place ?? '').replace('{place}', place));
  button.innerHTML = SYMBOL;
  button.append(Object.assign(document.createElement('span'), { textContent: words.label ?? '' }));
  return button;
}

/** Gives every clause and every question of the page a button that copies the link to it. */
export function addCopyButtons(): void {
  const words = document.getElementById('said')?.dataset ?? {};
  for (const heading of document.querySelectorAll<HTMLElement>(':is(.clause, .question) > [id]')) {
    heading.parentElement?.append(buttonFor(heading, words));
  }
}
