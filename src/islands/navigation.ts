import { isForElsewhere } from './elsewhere.ts';

/** Takes a wizard through the history of its tab: links to its views change the view, not the page. */
export class Navigation {
  private readonly isView: (hash: string) => boolean;
  private readonly turn: () => void;
  /** The entry of the history whose view is on show. */
  private here: { href: string; state: unknown } = { href: location.href, state: history.state };

  /**
   * @param isView whether a fragment names a view of the wizard
   * @param turn shows what the address has come to say
   */
  constructor(isView: (hash: string) => boolean, turn: () => void) {
    this.isView = isView;
    this.turn = turn;
  }

  listen(root: HTMLElement): void {
    addEventListener('popstate', () => this.wander());
    root.addEventListener('click', (event) => this.follow(event));
  }

  /** Takes note that what the address says is on show. */
  arrive(): void {
    this.here = { href: location.href, state: history.state };
  }

  /** On to another view. */
  go(address: string): void {
    history.pushState({ depth: depth() + 1 }, '', address);
    this.turn();
  }

  /** Puts another address in the place of the one on show. */
  replace(address: string): void {
    history.replaceState(history.state, '', address);
  }

  /** After a move through the history, or to another place on the page, which leaves the view as it is. */
  private wander(): void {
    if (this.isView(location.hash)) this.turn();
    else history.replaceState(this.here.state, '', this.here.href);
  }

  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isForElsewhere(event, link) || !this.isView(link.hash)) return;
    event.preventDefault();
    if ('back' in link.dataset && depth() > 0) history.back();
    else this.go(link.href);
  }
}

/** How many views of this wizard lie behind the present one in the history of the tab. */
const depth = (): number => Number(history.state?.depth ?? 0);
