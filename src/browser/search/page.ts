import { SearchBox } from './box.ts';

/** Keeps the address at what is looked for, so that the page can be linked as it stands. */
function keepInAddress(text: string): void {
  const address = new URL(location.href);
  if (text) address.searchParams.set('q', text);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

const root = document.querySelector<HTMLElement>('main [role=search]');
if (root) {
  const box = new SearchBox(root, keepInAddress);
  box.field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    box.run();
  });
  box.field.value = new URL(location.href).searchParams.get('q') ?? box.field.value;
  if (box.field.value) box.run();
}
