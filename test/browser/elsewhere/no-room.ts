/** What the header has no room for beside the rest of it. Runs in the page. */
export function covered(): string[] {
  const parts = [...document.querySelectorAll('body > header :is(a, button)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const meet = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const over = parts.filter(({ box }, index) => parts.slice(index + 1).some((other) => meet(box, other.box)));
  return over.map(({ element }) => `covered: ${element.textContent?.trim().slice(0, 40)}`);
}

/** What makes the page wider than the window. Runs in the page. */
export function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
  const out = [...document.querySelectorAll('body *')].filter(
    (element) => isOut(element) && element.checkVisibility() && ![...element.children].some(isOut),
  );
  const named = out.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 40)}`);
  return [`${scrollWidth - clientWidth} px too wide`, ...named];
}
