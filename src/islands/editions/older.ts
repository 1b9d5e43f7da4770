import { editionAsked } from '../../engine/editions/asked.ts';
import type { Ignored } from '../../engine/link.ts';
import { Lazy } from '../lazy.ts';
import type { Older } from './load.ts';
import type { Opened } from './open.ts';

/** The links of older editions that a page is opened from: what they need is loaded when the first one comes. */
export class OlderLinks {
  /** What the link in the address needs; `undefined` while that is one of the current edition. */
  part: Lazy<Older> | undefined;
  /** What became of that link, once it is known. */
  opened: Opened | undefined;
  private readonly parts = new Map<string, Lazy<Older>>();
  private readonly editions: readonly string[];
  private readonly load: (edition: string) => Promise<Older>;
  private readonly settled: () => void;

  /**
   * @param editions those that know the wizard, the current one first
   * @param settled called whenever something has arrived, or has failed to
   */
  constructor(editions: readonly string[], load: (edition: string) => Promise<Older>, settled: () => void) {
    this.editions = editions;
    this.load = load;
    this.settled = settled;
  }

  /** The query of an address as the current edition takes it, and what could not be read of it under its own. */
  read(search: string): { search: string; ignored: Ignored[] } {
    const edition = editionAsked(search, this.editions);
    this.part = edition === this.editions[0] ? undefined : this.lazy(edition);
    this.opened = this.part?.value?.open(search);
    return this.opened ?? { search, ignored: [] };
  }

  private lazy(edition: string): Lazy<Older> {
    const before = this.parts.get(edition);
    if (before) return before;
    const fresh = new Lazy(() => this.load(edition), this.settled);
    this.parts.set(edition, fresh);
    return fresh;
  }
}
