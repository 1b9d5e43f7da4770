import { searchHere } from './here.ts';

/** Keeps the address at what is looked for, so that the page can be linked as it stands. */
function keepInAddress(text: string): void {
  const address = new URL(location.href);
  if (text) address.searchParams.set('q', text);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

searchHere(new URL(location.href).searchParams.get('q'), keepInAddress);
