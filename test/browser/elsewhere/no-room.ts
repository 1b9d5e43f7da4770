/** Texts that a box around them cuts off; the tables of lists, which do so at their edge, are not looked at. Runs in the page. */
export function cutOff(): string[] {
  const clips = (element: Element | null) => element !== null && getComputedStyle(element).clipPath !== 'none';
  const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const hides = /hidden|clip/.test(getComputedStyle(element).overflowX) && !clips(element);
    return hides && !element.matches('input, textarea, table') && element.scrollWidth > element.clientWidth + 1;
  });
  const isCut = (inner: Element, { right }: DOMRect) =>
    inner.getBoundingClientRect().right > right + 1 && inner.checkVisibility() && !clips(inner.closest('.vh, thead'));
  const cut = boxes.flatMap((box) => {
    const edges = box.getBoundingClientRect();
    return [...box.querySelectorAll('*')].filter((inner) => isCut(inner, edges));
  });
  return cut.map(({ tagName, textContent }) => `cut off: ${tagName} ${textContent?.trim().slice(0, 40)}`);
}

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
