/**
 * The menu of themes, with one choice each, which a button then opens.
 * @param opener carries the words: `data-title`, and one attribute a theme
 * @param themes in the order of the menu
 */
export function themeMenu(opener: HTMLButtonElement, themes: readonly string[]): HTMLElement {
  const menu = document.createElement('fieldset');
  menu.id = 'themes';
  menu.className = 'menu';
  menu.popover = 'auto';
  const title = Object.assign(document.createElement('legend'), {
    className: 'eye',
    textContent: opener.dataset.title,
  });
  menu.append(title, ...themes.map((theme) => choice(theme, opener.dataset[theme] ?? '')));
  menu.addEventListener('toggle', () => menu.querySelector<HTMLElement>(':popover-open input:checked')?.focus());
  opener.popoverTargetElement = menu;
  opener.after(menu);
  return menu;
}

function choice(theme: string, name: string): HTMLElement {
  const label = document.createElement('label');
  label.append(Object.assign(document.createElement('input'), { type: 'radio', name: 'theme', value: theme }), name);
  return label;
}
