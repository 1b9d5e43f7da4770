import { type ComponentChild, hydrate, render } from 'preact';
import { RESULT } from '../../engine/fragment.ts';
import type { ListAnswers } from '../../engine/link.ts';
import type { Answers, Wizard } from '../../engine/model.ts';
import { atFirstSign } from '../attention.ts';
import { OlderLinks } from '../editions/older.ts';
import { focusView } from '../focus.ts';
import { Lazy } from '../lazy.ts';
import { type Navigation, navigate } from '../navigation.ts';
import type { Tones } from '../tone.ts';
import { unfoldForPrint } from '../unfold.ts';
import { Failed, Waiting } from '../view/Waiting.tsx';
import { caseOf, isOfCase } from './case.ts';
import { dayOfReading } from './checked.ts';
import type { Actions, Lent } from './drafting.ts';
import type { SetupProps } from './props.ts';
import { loadQuotes, type Quotes } from './quotes.ts';
import type { ResultPart } from './result/load.ts';
import { type Said, type SetupSession, setupSessionOf } from './session.ts';
import { isSetupView, type SetupState, setupStateOf } from './state.ts';
import type { TopicPart } from './view/load.ts';

/** A wizard about items, how the verdicts over the whole look, and the view of its result. */
export interface ItemsWizard {
  wizard: Wizard;
  tones: Tones;
  /** @throws when it cannot be had */
  loadResult: (props: SetupProps) => Promise<ResultPart>;
}

/**
 * Starts a wizard about items: from then on it shows what the address says, and every answer changes the address.
 * @throws when a part of it cannot be had
 */
export async function startItems({ wizard, tones, loadResult }: ItemsWizard): Promise<void> {
  const root = document.querySelector<HTMLElement>('.wizard');
  const text = document.getElementById('wizard-props')?.textContent;
  if (!root || !text) return;
  const props = JSON.parse(text) as SetupProps;
  const page = new ItemsPage(root, setupSessionOf(wizard, props, tones), () => loadResult(props));
  if (location.search || location.hash) page.start();
  else await page.takeOver();
}

/** A wizard about items on its page. Of the reader it knows the address, and the entry that is being described. */
class ItemsPage {
  private readonly root: HTMLElement;
  private readonly session: SetupSession;
  private readonly result: Lazy<ResultPart>;
  private readonly topics: Lazy<TopicPart>;
  private readonly quotes: Lazy<Quotes>;
  private readonly older: OlderLinks;
  private state: SetupState | undefined;
  private readonly navigation: Navigation;
  /** Questions that the reader went on without. */
  private missing: string[] = [];
  /** Whether the view is new to the reader and takes the focus once it is there. */
  private fresh = false;
  private failed = false;
  /** Whether the page is the wizard's to draw. */
  private live = false;

  constructor(root: HTMLElement, session: SetupSession, loadResult: () => Promise<ResultPart>) {
    this.root = root;
    this.session = session;
    this.result = new Lazy(loadResult, () => this.show());
    this.quotes = new Lazy(
      () => loadQuotes(session.props),
      () => this.show(),
    );
    this.topics = new Lazy(
      async () => (await import('./view/load.ts')).loadTopics(session, this.lent),
      () => this.show(),
    );
    this.older = new OlderLinks(
      session.props.editions,
      async (edition) => (await import('./older.tsx')).loadOlderSetup(edition, session),
      () => this.arrive(),
    );
    this.navigation = navigate(
      root,
      (hash) => isSetupView(session.items, hash),
      () => this.turn(),
    );
  }

  /** Shows what the address says in the place of the first questions. */
  start(): void {
    this.listen();
    this.live = true;
    this.root.textContent = '';
    this.arrive();
  }

  /** Takes over the questions that the page was built with, and what has been answered of them so far. */
  async takeOver(): Promise<void> {
    await this.topics.arrival();
    this.listen();
    const given = [...this.root.querySelectorAll<HTMLInputElement>('input:checked')];
    this.state = this.read();
    this.live = true;
    hydrate(this.view(), this.root);
    if (given.length > 0) this.replace({ answers: Object.fromEntries(given.map(({ name, value }) => [name, value])) });
  }

  /** What is quoted below a result comes once the reader is there, or wants to print. */
  private listen(): void {
    atFirstSign(() => this.quotes.need());
    unfoldForPrint(new AbortController().signal);
  }

  /** Shows what the address says, as soon as what it names has been loaded. */
  private arrive(): void {
    this.navigation.arrive();
    const named = this.named();
    this.older.part?.need();
    if (this.session.named.has(named)) {
      this.state = this.read();
      this.show();
      return;
    }
    this.state = undefined;
    // What a result needs takes as long to come, so it is sent for at once.
    if (!location.hash || location.hash === '#result') this.result.need();
    this.session.named.load(named).then(
      () => this.arrive(),
      () => {
        this.failed = true;
        this.show();
      },
    );
    this.show();
  }

  /** All that names entries: the address, and what it comes to where it is of an older edition. */
  private named(): string {
    const { search } = this.older.read(location.search);
    return search === location.search ? search : `${location.search}&${search.slice(1)}`;
  }

  private read(): SetupState {
    const { items, named, props } = this.session;
    const { search, ignored } = this.older.read(location.search);
    const state = setupStateOf(items, named, props.editions, search, location.hash);
    const unread = ignored.filter(({ key, value }) => !isOfCase(items.wizard, key, value));
    return { ...state, case: caseOf(items.wizard, location.search), ignored: [...unread, ...state.ignored] };
  }

  private show(): void {
    if (!this.live) return;
    render(this.view(), this.root);
    delete document.documentElement.dataset.wizard;
    const heading = this.root.querySelector('h1');
    if (!heading) return;
    document.title = this.session.t('page', { view: heading.textContent ?? '', site: this.session.props.site });
    if (this.fresh) focusView(this.root, heading);
    this.fresh = false;
    this.topics.value?.drafting.takeFocus();
  }

  private view(): ComponentChild {
    const { session, state } = this;
    if (this.failed) return <Failed session={session} retry={() => this.retry()} />;
    if (!state) return <Waiting session={session} />;
    const { part, opened } = this.older;
    if (!part) return this.body(state);
    return this.whenLoaded(part, (older) => (
      <>
        {opened && <older.Notice {...{ session, state, older, opened }} />}
        {this.body(state)}
      </>
    ));
  }

  private body(state: SetupState): ComponentChild {
    const { session, missing } = this;
    const { view } = state;
    if (view.kind === 'result') {
      return this.whenLoaded(this.result, ({ Result, details }) => (
        <Result {...{ session, state, details }} quotes={this.quotes} answer={this.actions.answer} />
      ));
    }
    return this.whenLoaded(this.topics, ({ TopicView, drafting }) => (
      <TopicView {...{ session, state, missing, drafting }} topic={view.topic} actions={this.actions} />
    ));
  }

  private whenLoaded<T>(part: Lazy<T>, view: (value: T) => ComponentChild): ComponentChild {
    if (part.value) return view(part.value);
    if (part.failed) return <Failed session={this.session} retry={() => this.retry()} />;
    part.need();
    return <Waiting session={this.session} />;
  }

  private retry(): void {
    this.failed = false;
    for (const part of [this.result, this.topics, this.older.part]) if (part?.failed) part.retry();
    this.arrive();
  }

  private readonly lent: Lent = {
    lists: () => this.state?.lists ?? {},
    changed: (list, values) => this.replace({ lists: { ...this.state?.lists, [list]: values } }),
    shown: () => this.show(),
    complain: () => this.complain(),
  };

  private readonly actions: Actions = {
    answer: (fact, value) => this.replace({ answers: { ...this.state?.answers, [fact]: value } }),
    whole: (list, value) => this.replace({ lists: { ...this.state?.lists, [list]: [value] } }),
    goOn: () => this.goOn(),
  };

  /** On to whatever is to be asked next, unless something of this topic is missing. */
  private goOn(): void {
    const { state } = this;
    if (state?.view.kind !== 'topic') return;
    this.missing = state.now;
    if (this.missing.length === 0 && this.topics.value?.drafting.settle())
      this.navigation.go(this.session.address(this.said));
    else this.complain();
  }

  private complain(): void {
    this.show();
    const place = this.root.querySelector<HTMLElement>('[data-missing]');
    place?.querySelector<HTMLElement>('input')?.focus();
  }

  private get said(): Said {
    return this.state ?? { answers: {}, lists: {}, policy: this.session.props.editions[0] ?? '', case: {} };
  }

  /** Takes an answer in: the view stays, the address says the new state. */
  private replace(change: { answers?: Answers; lists?: ListAnswers }): void {
    const { checked: _day, ...before } = this.said;
    const said = { ...before, ...change };
    const checked = dayOfReading(this.session, this.said.checked, said.lists);
    const address = this.session.address({ ...said, ...(checked === undefined ? {} : { checked }) }, this.place);
    history.replaceState(history.state, '', address);
    this.navigation.arrive();
    this.state = this.read();
    this.missing = this.missing.filter((id) => this.state?.left.includes(id));
    this.show();
  }

  /** The fragment of the view on show, which an answer leaves on show. */
  private get place(): string {
    return this.state?.view.kind === 'topic' ? this.state.view.topic.id : location.hash && RESULT;
  }

  private turn(): void {
    this.missing = [];
    this.topics.value?.drafting.forget();
    this.fresh = true;
    this.arrive();
  }
}
