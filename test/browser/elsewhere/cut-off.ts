/**
 * Texts that have no room: cut off by their own box, or running into what stands beside them in the same line of the
 * header. Runs in the page.
 */
export function cutOff(): string[] {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const label = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(seen);
  const cut = all.filter((element) => {
    const { overflowX, clipPath } = getComputedStyle(element);
    const hides = /hidden|clip/.test(overflowX) && clipPath === 'none';
    return hides && !element.matches('.vh, input, textarea') && element.scrollWidth > element.clientWidth + 1;
  });
  const boxes = [...document.querySelectorAll('body > header :is(a, button)')]
    .filter((element) => seen(element) && !element.closest('[popover]:popover-open'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const over = boxes.filter(({ element, box }, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          !element.contains(other.element) &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      ),
  );
  return [
    ...cut.map((element) => `cut off: ${label(element)}`),
    ...over.map(({ element }) => `covered: ${label(element)}`),
  ];
}
