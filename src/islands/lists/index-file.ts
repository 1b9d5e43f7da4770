import { unpack } from '../../engine/catalogue/packed.ts';
import { localeOf } from '../../i18n/index.ts';
import type { FinderProps } from './props.ts';
import { type Searchable, searchable } from './showing.ts';

/** The index of a list, fetched when it is first needed, and again after a failure. */
export class IndexFile {
  /** What has arrived. */
  list: Searchable | undefined;
  private readonly props: FinderProps;
  private pending: Promise<void> | undefined;

  constructor(props: FinderProps) {
    this.props = props;
  }

  /**
   * Resolves once the list can be looked through.
   * @throws when it can't be had
   */
  load(): Promise<void> {
    this.pending ??= this.fetch().catch((error) => {
      this.pending = undefined;
      throw error;
    });
    return this.pending;
  }

  private async fetch(): Promise<void> {
    const { sources, keys, locale } = this.props;
    const response = await fetch(sources.index);
    if (!response.ok) throw new Error(`${sources.index}: ${response.status}`);
    this.list = searchable(unpack(await response.json()), keys, localeOf(locale).customs);
  }
}
