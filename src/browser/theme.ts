import { themeMenu } from './theme-menu.ts';

const KEY = 'theme';

/** Follows the device; it is what holds where nothing is stored. */
const SYSTEM = 'system';
const THEMES = [SYSTEM, 'light', 'dark'];

/** The stored theme; a browser may refuse to say, and a stranger may have stored anything. */
function stored(): string {
  try {
    const theme = localStorage.getItem(KEY) ?? SYSTEM;
    return THEMES.includes(theme) ? theme : SYSTEM;
  } catch {
    return SYSTEM;
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

/** Lets the reader choose a theme, and keeps to what was chosen here or in another window. */
export function offerThemes(): void {
  const opener = document.querySelector<HTMLButtonElement>('.themes');
  if (!opener) return;
  const menu = themeMenu(opener, THEMES);
  const show = (theme: string) => {
    wear(theme);
    for (const choice of menu.querySelectorAll('input')) choice.checked = choice.value === theme;
    opener.ariaLabel = (opener.dataset.chosen ?? '').replace('{theme}', opener.dataset[theme] ?? '');
  };
  show(stored());
  menu.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    store(target.value);
    show(target.value);
  });
  addEventListener('storage', ({ key }) => key === KEY && show(stored()));
  addEventListener('pageshow', ({ persisted }) => persisted && show(stored()));
}
