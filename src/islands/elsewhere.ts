/** Whether a click on a link is not for the wizard: it leads to another page, or asks for another tab. */
export const isForElsewhere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  event.altKey ||
  link.origin + link.pathname !== location.origin + location.pathname;
