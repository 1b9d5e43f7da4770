import { decodeView, encodeView, plainView, type View } from '../../engine/catalogue/view.ts';
import { type Locale, localeOf, type Translate, translator } from '../../i18n/index.ts';
import { writeChips } from './chips.ts';
import { viewOf, writeCounts, writeOpener, writeView } from './controls.ts';
import { droppedWords } from './dropped.ts';
import { makeSortable, writeOrder } from './heads.ts';
import { IndexFile } from './index-file.ts';
import { type PageParts, partsOfPage } from './page-parts.ts';
import type { FinderProps } from './props.ts';
import { Results } from './results.ts';
import type { Rows } from './rows.ts';
import { type Showing, showing } from './showing.ts';
import { Trouble } from './trouble.ts';

/** Fragment of the address under which a list that begins with something else is shown whole. */
const ALL = '#all';

/** Wakes the finder of a page up: from then on the address says what is shown, and whatever is chosen changes it. */
export function startFinder(rowsOf: (parts: PageParts, props: FinderProps) => Rows): void {
  const json = document.getElementById('finder-props')?.textContent;
  if (!json) return;
  const [parts, props] = [partsOfPage(), JSON.parse(json) as FinderProps];
  new Finder(parts, props, rowsOf(parts, props)).start();
}

class Finder {
  private readonly parts: PageParts;
  private readonly props: FinderProps;
  private readonly t: Translate;
  private readonly locale: Locale;
  private readonly index: IndexFile;
  private readonly results: Results;
  private readonly trouble: Trouble;
  private view: View;

  constructor(parts: PageParts, props: FinderProps, rows: Rows) {
    this.parts = parts;
    this.props = props;
    this.locale = localeOf(props.locale);
    this.t = translator(props.ui, this.locale);
    this.index = new IndexFile(props);
    this.trouble = new Trouble(parts, this.t, () => this.show());
    this.results = new Results(parts, props, rows, this.t, () => this.trouble.say('undelivered'));
    this.view = plainView(props.keys);
  }

  start(): void {
    const { form, clear, table } = this.parts;
    addEventListener('popstate', () => this.read());
    document.addEventListener('input', ({ target }) => {
      if (target instanceof Element && 'form' in target && target.form === form)
        this.change(viewOf(this.parts, this.props.keys, this.view));
    });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && this.parts.root.contains(target)) this.prepare();
    });
    form.addEventListener('submit', (event) => this.submitted(event));
    clear.addEventListener('click', () => this.clear());
    makeSortable(table, (column) => this.sortBy(column));
    this.read();
  }

  /** Shows what the address says. */
  private read(): void {
    const { view, dropped } = decodeView(location.search, this.props.keys);
    this.view = view;
    writeView(this.parts, view);
    this.say(droppedWords(dropped, this.t, this.locale));
    this.show();
  }

  private get isPlain(): boolean {
    return encodeView(this.view, this.props.keys) === '' && location.hash !== ALL;
  }

  private change(view: View): void {
    this.view = view;
    this.writeAddress(encodeView(view, this.props.keys));
    writeView(this.parts, view);
    this.say('');
    this.results.begin();
    this.show();
  }

  private writeAddress(query: string): void {
    try {
      history.replaceState(history.state, '', this.props.path + (query && `?${query}`));
    } catch {
      // Some browsers allow only so many changes a minute: the next one catches up.
    }
  }

  private sortBy(column: string): void {
    const again = this.view.sort === column;
    this.change({ ...this.view, sort: column, descending: again && !this.view.descending });
  }

  private clear(): void {
    this.change(plainView(this.props.keys));
    this.parts.query.focus();
  }

  private submitted(event: Event): void {
    event.preventDefault();
    if (this.parts.form.matches(':popover-open')) this.parts.form.hidePopover();
  }

  /** Fetches the index before it is needed; if that fails, it is tried again when it is. */
  private prepare(): void {
    this.index.load().catch(() => {});
  }

  private show(): void {
    const { parts, isPlain } = this;
    if (parts.start) parts.start.hidden = !isPlain;
    parts.results.hidden = parts.start !== null && isPlain;
    if (this.index.list || isPlain) this.write();
    else this.whenLoaded();
  }

  private whenLoaded(): void {
    this.parts.count.textContent = this.t('loading');
    this.index.load().then(
      () => this.show(),
      () => this.failed(),
    );
  }

  private failed(): void {
    const { start, results } = this.parts;
    this.parts.count.textContent = this.t('total', { count: this.props.total });
    if (start) start.hidden = false;
    if (start) results.hidden = true;
    this.trouble.say(start ? 'failed' : 'failedRows');
    this.reveal();
  }

  private write(): void {
    const { parts, props, view, t, index, isPlain } = this;
    this.trouble.settle();
    parts.clear.hidden = isPlain;
    writeOrder(parts.table, view);
    writeOpener(parts, view, t);
    writeChips(parts, view, { facets: props.facets, t }, (next) => this.unchip(next));
    if (index.list) this.writeFound(showing(index.list, view), isPlain);
    this.reveal();
  }

  private writeFound(found: Showing, isPlain: boolean): void {
    const { parts, locale } = this;
    const { length } = found.items;
    const { format } = new Intl.NumberFormat(locale.customs);
    writeCounts(parts, found.counts, format);
    parts.count.textContent = this.countWords(found);
    parts.nothing.hidden = length > 0;
    parts.results.hidden ||= length === 0;
    this.results.write(found.items, !isPlain);
  }

  private countWords({ items: { length: count }, near }: Showing): string {
    const { props, view, t } = this;
    if (count === props.total) return t('total', { count });
    const words = t('found', { count, total: props.total });
    return near ? `${t('near', { count, query: view.query.trim() })} ${words}` : words;
  }

  /** The chip that had the focus is gone: it goes to the next one, or to the field. */
  private unchip(view: View): void {
    this.change(view);
    (this.parts.chips.querySelector('button') ?? this.parts.query).focus();
  }

  private say(words: string): void {
    this.parts.said.textContent = words;
    this.parts.said.hidden = words === '';
  }

  private reveal(): void {
    delete document.documentElement.dataset.list;
  }
}
