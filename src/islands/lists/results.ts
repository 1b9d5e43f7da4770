import type { Listed } from '../../engine/catalogue/listed.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Format } from './download.ts';
import type { PageParts } from './page-parts.ts';
import type { FinderProps } from './props.ts';
import type { Rows } from './rows.ts';

/** Shows rows; those that stand there already stay untouched, since drawing them costs more than finding them. */
function putInto(body: HTMLTableSectionElement | undefined, rows: readonly HTMLTableRowElement[]): void {
  const same = body?.rows.length === rows.length && rows.every((row, place) => row === body.rows[place]);
  if (!same) body?.replaceChildren(...rows);
}

/** The rows on show, and what is done with them. */
export class Results {
  private readonly parts: PageParts;
  private readonly props: FinderProps;
  private readonly rows: Rows;
  private readonly t: Translate;
  private items: readonly Listed[] = [];
  private limit: number;

  constructor(parts: PageParts, props: FinderProps, rows: Rows, t: Translate, failed: () => void) {
    this.parts = parts;
    this.props = props;
    this.rows = rows;
    this.t = t;
    this.limit = rows.atATime;
    parts.more.querySelector('button')?.addEventListener('click', () => this.showMore());
    parts.files.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.save(target.value as Format).catch(failed);
    });
  }

  /** Goes back to the first rows. */
  begin(): void {
    this.limit = this.rows.atATime;
  }

  /**
   * Shows entries in their order.
   * @param chosen whether they were looked for, so that there is a point in saving them apart from the whole list
   */
  write(items: readonly Listed[], chosen: boolean): void {
    this.items = items;
    this.fill();
    this.parts.files.hidden = !chosen || items.length === 0;
  }

  private fill(): void {
    const { items, limit, parts, t } = this;
    const shown = items.slice(0, limit).flatMap((item) => this.rows.rowOf(item) ?? []);
    putInto(parts.table.tBodies[0], shown);
    parts.more.hidden = items.length <= limit;
    const range = parts.more.querySelector('span');
    if (range && !parts.more.hidden) range.textContent = t('shown', { first: 1, last: shown.length });
  }

  private showMore(): void {
    const next = this.items[this.limit];
    this.limit += this.rows.atATime;
    this.fill();
    if (next) this.rows.rowOf(next)?.querySelector('a')?.focus();
  }

  private async save(format: Format): Promise<void> {
    const { saveEntries } = await import('./download.ts');
    await saveEntries(
      this.items.map(({ id }) => id),
      format,
      this.props,
    );
  }
}
