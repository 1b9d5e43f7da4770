import { type ComponentChild, hydrate, render } from 'preact';
import { RESULT } from '../engine/fragment.ts';
import type { Answers, Wizard } from '../engine/model.ts';
import { OlderLinks } from './editions/older.ts';
import { focusView } from './focus.ts';
import { handedOn, isHandedOn } from './handed-on.ts';
import type { Lazy } from './lazy.ts';
import { type Navigation, navigate } from './navigation.ts';
import { lazyParts } from './parts.ts';
import { type Session, sessionOf, telling } from './session.ts';
import { ALL, isView, type State, stateOf } from './state.ts';
import type { Tones } from './tone.ts';
import { QuestionView } from './view/QuestionView.tsx';
import { Failed, Waiting } from './view/Waiting.tsx';
import type { WizardProps } from './words.ts';

/**
 * Wakes the wizard of a page up: from then on it shows what the address says, and every answer changes the address.
 * @param tones how values of verdicts and headlines look where they look other than elsewhere
 */
export function startWizard(wizard: Wizard, tones?: Tones): void {
  const root = document.querySelector<HTMLElement>('.wizard');
  const props = document.getElementById('wizard-props')?.textContent;
  if (root && props)
    new Page(root, sessionOf(wizard, JSON.parse(props) as WizardProps, tones, undefined, handedOn)).start();
}

const loadOlderOf =
  ({ compiled, props }: Session) =>
  async (edition: string) =>
    (await import('./editions/load.ts')).loadOlder(edition, compiled.wizard, props);

/** A wizard on a page. Of the reader it knows the address alone; the rest is what has been loaded. */
class Page {
  private readonly root: HTMLElement;
  private readonly session: Session;
  private readonly parts;
  private readonly older: OlderLinks;
  private state: State;
  private readonly navigation: Navigation;
  /** Whether the reader went on without an answer. */
  private missing = false;
  /** Whether the view is new to the reader and takes the focus once it is there. */
  private fresh = false;

  constructor(root: HTMLElement, session: Session) {
    this.root = root;
    this.session = session;
    this.parts = lazyParts(session, () => this.show());
    this.older = new OlderLinks(session.props.editions, loadOlderOf(session), () => this.reopen());
    this.navigation = navigate(
      root,
      (hash) => isView(session.compiled, hash),
      () => this.turn(),
    );
    this.state = this.read();
  }

  start(): void {
    if (location.search || location.hash) this.takeOver();
    else hydrate(this.view(), this.root);
    this.root.addEventListener('change', () => this.parts.facts.need(), { once: true });
  }

  /** Puts what the address says in the place of the first question, with which the page was built. */
  private takeOver(): void {
    this.root.textContent = '';
    if (this.state.view.kind === 'result') this.parts.result.need();
    this.fresh = this.state.view.kind === 'all';
    this.show();
  }

  private read(): State {
    this.navigation.arrive();
    const { search, ignored } = this.older.read(location.search);
    const state = stateOf(this.session.compiled, this.session.props.editions, search, location.hash);
    return { ...state, ignored: [...ignored, ...state.ignored].filter((piece) => !isHandedOn(piece)) };
  }

  /** Once an older edition has arrived, its link is read by it. */
  private reopen(): void {
    this.state = this.read();
    this.show();
  }

  private show(): void {
    render(this.view(), this.root);
    delete document.documentElement.dataset.wizard;
    const heading = this.root.querySelector('h1');
    if (!heading) return;
    document.title = this.session.t('page', { view: heading.textContent ?? '', site: this.session.props.site });
    if (this.fresh) focusView(this.root, heading);
    this.fresh = false;
  }

  private view(): ComponentChild {
    return this.isFirst() ? this.whole() : this.whenLoaded(this.parts.facts, () => this.whole());
  }

  /** Whether it is the question with which the page was built: other words, and those of a damaged link, come later. */
  private isFirst(): boolean {
    const { answers, ignored, view } = this.state;
    const [first] = this.session.compiled.wizard.facts;
    const said = Object.keys(answers).length + ignored.length;
    return view.kind === 'question' && view.fact === first?.id && said === 0;
  }

  private whole(): ComponentChild {
    const { session, state, older } = this;
    if (!older.part) return this.body();
    return this.whenLoaded(older.part, (part) => (
      <>
        {older.opened && <part.Notice session={session} state={state} older={part} opened={older.opened} />}
        {this.body()}
      </>
    ));
  }

  private body(): ComponentChild {
    const { session, state, missing } = this;
    const { view } = state;
    if (view.kind === 'all') return this.whenLoaded(this.parts.all, (part) => this.allQuestions(part));
    if (view.kind === 'result') {
      return this.whenLoaded(this.parts.result, ({ Result, details, later }) => (
        <Result session={telling(session, details)} state={state} details={details} later={later} />
      ));
    }
    const choose = (fact: string, value: string | null) => this.choose(fact, value);
    return <QuestionView session={session} state={state} fact={view.fact} missing={missing} choose={choose} />;
  }

  private allQuestions({ AllQuestions }: { AllQuestions: typeof import('./all/AllQuestions.tsx').AllQuestions }) {
    const { session, state } = this;
    return (
      <AllQuestions
        session={session}
        state={state}
        replace={(answers) => this.replace(answers)}
        finish={() =>
          this.navigation.go(session.href(state.answers, state.policy, state.left.length > 0 ? RESULT : ''))
        }
      />
    );
  }

  private whenLoaded<T>(part: Lazy<T>, view: (value: T) => ComponentChild): ComponentChild {
    if (part.value) return view(part.value);
    if (part.failed) return <Failed session={this.session} retry={() => this.retry(part)} />;
    part.need();
    return <Waiting session={this.session} />;
  }

  private retry(part: Lazy<unknown>): void {
    part.retry();
    this.show();
  }

  private choose(fact: string, value: string | null): void {
    this.parts.result.need();
    if (value === null) this.complain();
    else this.navigation.go(this.session.href({ ...this.state.answers, [fact]: value }, this.state.policy));
  }

  private complain(): void {
    this.missing = true;
    this.show();
    this.root.querySelector<HTMLElement>('.opt input')?.focus();
  }

  private replace(answers: Answers): void {
    history.replaceState(history.state, '', this.session.href(answers, this.state.policy, ALL));
    this.state = this.read();
    this.show();
  }

  private turn(): void {
    this.state = this.read();
    this.missing = false;
    this.fresh = true;
    this.show();
  }
}
