/** How many views of this wizard lie behind the present one in the history of the tab. */
export const depth = (): number => Number(history.state?.depth ?? 0);

/** Whether a click on a link is not for the wizard: it leads to another page, or asks for another tab. */
export const isForElsewhere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  event.altKey ||
  link.origin + link.pathname !== location.origin + location.pathname;
