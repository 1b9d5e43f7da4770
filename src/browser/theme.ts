const KEY = 'theme';

/** Follows the device; it is what holds where nothing is stored. */
const SYSTEM = 'system';

/** The stored theme; a browser may refuse to say. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Stores a theme for later pages; where that is refused, it holds for this page. */
function store(theme: string): void {
  try {
    if (theme === SYSTEM) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {}
}

function wear(theme: string): void {
  if (theme === SYSTEM) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Marks a theme as the chosen one in the menu, and in the name of the button that opens it. */
function mark(menu: HTMLElement, theme: string): void {
  const opener = document.querySelector<HTMLElement>(`[popovertarget=${menu.id}]`);
  for (const choice of menu.querySelectorAll('input')) {
    choice.checked = choice.value === theme;
    if (!choice.checked) continue;
    const name = choice.parentElement?.textContent?.trim() ?? '';
    opener?.setAttribute('aria-label', (opener.dataset.chosen ?? '').replace('{theme}', name));
  }
}

/** Lets the reader choose a theme in the page's menu, and keeps to what was chosen here or in another window. */
export function offerThemes(): void {
  const menu = document.getElementById('themes');
  if (!menu) return;
  const show = (theme: string | null) => {
    const known = menu.querySelector(`input[value="${CSS.escape(theme ?? '')}"]`) ? (theme ?? SYSTEM) : SYSTEM;
    wear(known);
    mark(menu, known);
  };
  show(stored());
  menu.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    store(target.value);
    show(target.value);
  });
  menu.addEventListener('toggle', () => menu.querySelector<HTMLElement>(':popover-open input:checked')?.focus());
  addEventListener('storage', ({ key }) => key === KEY && show(stored()));
  addEventListener('pageshow', ({ persisted }) => persisted && show(stored()));
}
