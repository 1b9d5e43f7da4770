import { isForElsewhere } from './elsewhere.ts';

/** How a wizard moves through the history of its tab. */
export interface Navigation {
  /** Takes note that what the address says is on show. */
  arrive(): void;
  /** On to another view. */
  go(address: string): void;
}

/** How many views of this wizard lie behind the present one. */
const depth = (): number => Number(history.state?.depth ?? 0);

/**
 * Binds a wizard to the history of its tab: links to its views change the view, not the page.
 * @param isView whether a fragment names a view of the wizard
 * @param turn shows what the address has come to say
 */
export function navigate(root: HTMLElement, isView: (hash: string) => boolean, turn: () => void): Navigation {
  let here: [state: unknown, href: string];
  const arrive = () => {
    here = [history.state, location.href];
  };
  const go = (address: string) => {
    history.pushState({ depth: depth() + 1 }, '', address);
    turn();
  };
  // A move to another place on the page leaves the view as it is.
  const wander = () => {
    if (isView(location.hash)) turn();
    else history.replaceState(here[0], '', here[1]);
  };
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isForElsewhere(event, link) || !isView(link.hash)) return;
    event.preventDefault();
    if ('back' in link.dataset && depth() > 0) history.back();
    else go(link.href);
  };
  arrive();
  addEventListener('popstate', wander);
  root.addEventListener('click', follow);
  return { arrive, go };
}
