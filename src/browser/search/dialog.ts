import { clicked } from '../clicked.ts';
import { SearchBox } from './box.ts';
import { takeStyles } from './styles.ts';

let opened: Promise<SearchBox> | undefined;

/**
 * Opens the search over the page.
 * @param address of the search page, which the dialog takes its box and its styles from
 * @throws when that page cannot be loaded
 */
export async function openSearch(address: string): Promise<void> {
  opened ??= makeDialog(address);
  const box = await opened.catch((error) => {
    opened = undefined;
    throw error;
  });
  const dialog = box.field.closest('dialog');
  if (!dialog?.open) dialog?.showModal();
  box.field.select();
}

async function makeDialog(address: string): Promise<SearchBox> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('main [role=search]');
  if (!root) throw new Error(`${address}: no search box`);
  await takeStyles(page);
  return inDialog(document.importNode(root, true));
}

function inDialog(root: HTMLElement): SearchBox {
  const dialog = document.createElement('dialog');
  dialog.className = 'searching';
  dialog.setAttribute('aria-label', root.dataset.label ?? '');
  dialog.append(root);
  document.body.append(dialog);
  for (const part of root.querySelectorAll<HTMLElement>('[data-dialog]')) part.hidden = false;
  const box = new SearchBox(root);
  dialog.addEventListener('click', (event) => closeByClick(dialog, event));
  dialog.addEventListener('keydown', (event) => closeByKey(dialog, event));
  box.field.form?.addEventListener('submit', (event) => openFirst(box, root, event));
  return box;
}

/** A link to a place on the same page would stay covered. */
function closeByClick(dialog: HTMLDialogElement, event: MouseEvent): void {
  const followed = clicked(event, 'a[href]') && !event.defaultPrevented && !event.ctrlKey && !event.metaKey;
  if (event.target === dialog || clicked(event, '[data-close]') || followed) dialog.close();
}

/** A search field keeps the first Escape for itself, to empty it. */
function closeByKey(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
}

async function openFirst(box: SearchBox, root: HTMLElement, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if ((await box.run()) > 0) root.querySelector<HTMLElement>('a.hit')?.click();
}
