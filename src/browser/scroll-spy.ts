/** What is read stands about here, measured from the top of the window. */
const READ_AT = 0.3;

/** A place on the page, and the link in its contents that leads there. */
interface Place {
  element: Element;
  link: HTMLAnchorElement;
}

function placeOf(link: HTMLAnchorElement): Place[] {
  const element = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return element ? [{ element, link }] : [];
}

/** Scrolls a list that is longer than the window so far that a link in it is seen; the page stays where it is. */
function reveal(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('.stick');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const above = link.offsetTop - list.scrollTop;
  if (above < 0 || above + link.offsetHeight > list.clientHeight) list.scrollTop += above - list.clientHeight / 2;
}

/** Marks in the contents of the page the place that is being read. */
export function markPlaceRead(): void {
  const places = [...document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#"]')].flatMap(placeOf);
  const passed = new Set<Element>();
  const mark = (current: Place | undefined) => {
    for (const { link } of places) if (link !== current?.link) link.removeAttribute('aria-current');
    current?.link.setAttribute('aria-current', 'location');
    if (current) reveal(current.link);
  };
  // The area reaches from far above the page to where one reads: a place is in it once it has been passed.
  const area = { rootMargin: `1000000% 0px -${(1 - READ_AT) * 100}% 0px` };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
    mark(places.findLast(({ element }) => passed.has(element)));
  }, area);
  for (const { element } of places) observer.observe(element);
  // Near the end of a page a place that was asked for may stand too low to be passed.
  addEventListener('hashchange', () => {
    const asked = places.find(({ link }) => link.hash === location.hash);
    if (asked) mark(asked);
  });
}
