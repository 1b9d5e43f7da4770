import { clicked } from '../clicked.ts';
import { loadSearch, type Search } from './engine.ts';
import type { Found } from './find.ts';
import { moveByKeys } from './keys.ts';
import { listOf, listsOf } from './results.ts';
import { question, told } from './told.ts';

/** What a box shows beside its field: nothing asked, waiting, results, nothing found, or why there is no search. */
type State = 'idle' | 'loading' | 'results' | 'none' | 'dev' | 'failed';

/** So long after the last key the search begins. */
const PAUSE_MS = 120;
/** So long a search may take before it is said that it is under way. */
const PATIENCE_MS = 200;

/** A search box at work. */
export class SearchBox {
  readonly field: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #asked: (text: string) => void;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * Brings the markup of a box to life.
   * @param asked is told each query that is looked for
   * @throws when the markup has no field
   */
  constructor(root: HTMLElement, asked: (text: string) => void = () => {}) {
    const field = root.querySelector('input');
    if (!field) throw new Error('A search box without a field');
    this.field = field;
    this.#root = root;
    this.#asked = asked;
    field.addEventListener('focus', () => this.#load().catch(() => {}), { once: true });
    field.addEventListener('input', () => this.#soon());
    root.addEventListener('keydown', (event) => moveByKeys(event, root, field));
    root.addEventListener('click', (event) => this.#takeExample(event));
  }

  /**
   * Looks for what stands in the field.
   * @returns how much was found
   */
  async run(): Promise<number> {
    clearTimeout(this.#pause);
    this.#turn += 1;
    const [text, turn] = [this.field.value.trim(), this.#turn];
    this.#asked(text);
    if (/^\p{L}?$/u.test(text)) return this.#show('idle');
    const waiting = setTimeout(() => this.#wait(), PATIENCE_MS);
    try {
      const search = await this.#load();
      const found = await search.find(text);
      return turn === this.#turn ? this.#answer(text, found, search) : 0;
    } catch {
      return turn === this.#turn ? this.#show(import.meta.env.DEV ? 'dev' : 'failed') : 0;
    } finally {
      clearTimeout(waiting);
    }
  }

  #load(): Promise<Search> {
    const { index = '', words = '' } = this.#root.dataset;
    return loadSearch({ index, words });
  }

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.run(), PAUSE_MS);
  }

  /** Earlier results stay until there are others. */
  #wait(): void {
    if (!this.#root.querySelector('a.hit')) this.#show('loading');
  }

  #answer(text: string, found: Found, search: Search): number {
    const lists = found.hits.length > 0 ? listsOf(found.hits, search) : [];
    if (found.nearest.length > 0) lists.push(listOf(search.t('nearest'), found.nearest, search));
    if (found.suggestion) lists.unshift(question(found.suggestion, search, (other) => this.#take(other)));
    return this.#show(found.hits.length > 0 ? 'results' : 'none', told(text, found, search), lists, found.hits.length);
  }

  #show(state: State, said = '', lists: HTMLElement[] = [], count = 0): number {
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset.when !== state;
    }
    this.#root.querySelector('[role=status]')?.replaceChildren(said);
    this.#root.querySelector('.results')?.replaceChildren(...lists);
    return count;
  }

  #takeExample(event: MouseEvent): void {
    const example = clicked(event, '[data-example]')?.dataset.example;
    if (example === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#take(example);
  }

  #take(text: string): void {
    this.field.value = text;
    this.field.focus();
    this.run();
  }
}
