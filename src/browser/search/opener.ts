const form = document.querySelector<HTMLFormElement>('form[data-search]');
const button = form?.querySelector('button');

/** Opens the search over the page; on the search page itself, or when the dialog cannot be loaded, goes to that page. */
async function open(address: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [role=search] input');
  if (field) return field.select();
  try {
    const { openSearch } = await import('./dialog.ts');
    await openSearch(address);
  } catch {
    location.assign(address);
  }
}

/** Whether a key opens the search: "/" where nothing is written (on some keyboards it takes Shift), Ctrl or ⌘ with K. */
function opens(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const [control, key] = [event.ctrlKey || event.metaKey, event.key.toLowerCase()];
  return control ? key === 'k' && !event.shiftKey : key === '/' && !isWriting(event);
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

if (form && button) {
  button.setAttribute('aria-haspopup', 'dialog');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(form.action);
  });
  document.addEventListener('keydown', (event) => {
    if (!opens(event)) return;
    event.preventDefault();
    open(form.action);
  });
}
