import type { Translate } from '../../i18n/index.ts';
import type { PageParts } from './page-parts.ts';

/** What went wrong on the page of a list, as its reader is told. */
export class Trouble {
  private readonly place: HTMLElement;
  private readonly t: Translate;

  /** @param retry what a reader's "try again" does */
  constructor({ trouble }: PageParts, t: Translate, retry: () => void) {
    this.place = trouble;
    this.t = t;
    trouble.querySelector('button')?.addEventListener('click', retry);
  }

  /** Says that something failed; only what concerns the whole list can be tried again from here. */
  say(what: 'failed' | 'failedRows' | 'undelivered'): void {
    const [words, again] = [this.place.querySelector('span'), this.place.querySelector('button')];
    if (words) words.textContent = this.t(what);
    if (again) again.hidden = what === 'undelivered';
    this.place.hidden = false;
  }

  /** Takes back what was said. */
  settle(): void {
    this.place.hidden = true;
  }
}
