import { render } from 'preact';
import { zoneNames } from '../../i18n/time/index.ts';
import { Lazy } from '../lazy.ts';
import { type Answer, answerTo } from './answer.ts';
import { type Field, type Known, type Opened, opened, queryOf, type Wrongs, wrongsOf } from './form.ts';
import type { OlderPart } from './older.tsx';
import type { ClockSession } from './session.ts';
import { tidyDays, tidyHours, tidyZone } from './tidy.ts';
import { ClockView } from './view/ClockView.tsx';

const MINUTE = 60_000;

/** The clock on its page. What is entered stands in the fields, and once it can be read in the address. */
export class ClockPage {
  private readonly root: HTMLElement;
  private readonly session: ClockSession;
  private readonly known: Known;
  private opened: Opened;
  /** The query that the fields have been read from, or written to. */
  private query = '';
  /** What was wrong when the fields were last looked at. */
  private wrongs: Wrongs = {};
  private answer: Answer | undefined;
  /** The field whose change the present entry of the history holds. */
  private last: Field | undefined;
  private zones: string[] = [];
  /** What there is to say of the link in the address, where it is of an older edition. */
  private older: Lazy<OlderPart> | undefined;

  constructor(root: HTMLElement, session: ClockSession) {
    this.root = root;
    this.session = session;
    this.known = {
      facts: session.facts,
      editions: session.props.editions,
      calendar: session.props.calendar,
      mine: session.mine,
      now: (zone) => session.time.write(Date.now(), zone).slice(0, 16),
    };
    this.opened = this.read();
  }

  start(): void {
    addEventListener('popstate', () => this.wander());
    document.addEventListener('visibilitychange', () => this.tick());
    this.settle();
    // The address has all that is shown, the present included; a damaged one stays until its fields are mended.
    if (this.opened.ignored.length === 0 && this.answer && !this.older) this.write('replace');
    this.show();
    setTimeout(() => this.everyMinute(), MINUTE - (Date.now() % MINUTE));
  }

  private everyMinute(): void {
    this.tick();
    setTimeout(() => this.everyMinute(), MINUTE - (Date.now() % MINUTE));
  }

  private tick(): void {
    if (!document.hidden) this.show();
  }

  private read(): Opened {
    this.query = location.search;
    const read = opened(location.search, this.known);
    this.wrongs = read.wrongs;
    const [current = ''] = this.known.editions;
    this.older = read.policy === current ? undefined : this.olderPart(read.policy);
    // The clock has no tables that an edition could keep: it counts as it does today.
    return { ...read, policy: current };
  }

  private olderPart(edition: string): Lazy<OlderPart> {
    const load = async () => (await import('./beside.ts')).loadOlder(edition, this.session);
    const part = new Lazy(load, () => this.show());
    part.need();
    return part;
  }

  private show(): void {
    const { session, opened, wrongs, answer, zones } = this;
    const view = (
      <ClockView
        session={session}
        form={opened.form}
        wrongs={wrongs}
        ignored={opened.ignored}
        older={this.older}
        answer={answer}
        now={Date.now()}
        zones={zones}
        type={(field, value) => this.type(field, value)}
        enter={(field, value) => this.enter(field, value)}
        unreadable={() => this.refuse()}
        listZones={() => this.listZones()}
        reset={() => this.reset()}
      />
    );
    render(view, this.root);
  }

  /** Keeps what is being typed; it is read once the reader leaves the field. */
  private type(field: Field, value: string): void {
    this.opened.form[field] = value;
  }

  private enter(field: Field, value: string): void {
    const { form, wrongs } = this.opened;
    form[field] = this.tidied(field, value);
    delete wrongs[field === 'days' ? 'holidays' : field];
    this.look(field);
  }

  /** The field of the creation holds something that is no date. */
  private refuse(): void {
    this.opened.form.created = '';
    this.opened.wrongs.created = 'no-date-and-time';
    this.look('created');
  }

  private reset(): void {
    const { office } = this.session.props.calendar;
    Object.assign(this.opened.form, { 'office-zone': office.zone, 'office-hours': office.hours, holidays: 'default' });
    for (const id of ['office-zone', 'office-hours', 'holidays']) delete this.opened.wrongs[id];
    this.look('office-zone');
  }

  private look(field: Field): void {
    this.settle();
    if (this.answer) this.write(field === this.last ? 'replace' : 'push');
    this.last = field;
    this.show();
  }

  private settle(): void {
    const { form, wrongs, policy } = this.opened;
    this.wrongs = { ...wrongsOf(form, this.known), ...wrongs };
    const isWhole = Object.keys(this.wrongs).length === 0;
    this.answer = isWhole ? answerTo(queryOf(form, policy, this.known), this.session) : undefined;
  }

  private write(how: 'push' | 'replace'): void {
    const query = `?${this.answer?.query}`;
    if (query === this.query) return;
    this.query = query;
    this.opened.ignored = [];
    this.older = undefined;
    const address = this.session.props.path + query;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** After a move through the history; to another place on the page it changes nothing. */
  private wander(): void {
    if (location.search === this.query) return;
    this.opened = this.read();
    this.last = undefined;
    this.settle();
    this.show();
  }

  private listZones(): void {
    if (this.zones.length > 0) return;
    this.zones = zoneNames();
    this.show();
  }

  private tidied(field: Field, value: string): string {
    const { time, props } = this.session;
    const { zone, hours } = props.calendar.office;
    if (field === 'zone') return tidyZone(value, time.knows, zoneNames);
    if (field === 'office-zone') return tidyZone(value, time.knows, zoneNames) || zone;
    if (field === 'office-hours') return tidyHours(value) || hours;
    return field === 'days' ? tidyDays(value).replaceAll(',', ', ') : value;
  }
}
