import { type ComponentChild, render } from 'preact';
import { nearestAcross } from '../../engine/finder/across.ts';
import { type Facets, facetsOf } from '../../engine/finder/facets.ts';
import { FILTERS, find } from '../../engine/finder/find.ts';
import type { Listed } from '../../engine/finder/listed.ts';
import type { Prepared } from '../../engine/finder/prepared.ts';
import { encodeSearch } from '../../engine/finder/search-link.ts';
import { inCountry, type Near, type Search, START } from '../../engine/finder/state.ts';
import { droppedWords } from '../lists/dropped.ts';
import { citiesLike, cityCalled } from './cities.ts';
import { Directory } from './directory.ts';
import { AT_A_TIME, BLANK, type Momentary } from './momentary.ts';
import { position, type Refusal } from './position.ts';
import type { PartnersProps } from './props.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Speech } from './speech.ts';
import { copyForTicket, firstOf } from './ticket.ts';
import { Failed } from './view/Failed.tsx';
import { FinderView } from './view/FinderView.tsx';
import type { Deeds, Looked } from './view/props.ts';

/** The finder of partners on its page: the address says what is looked for, but for the reader's position. */
export class PartnersPage {
  private readonly root: HTMLElement;
  private readonly props: PartnersProps;
  private readonly speech: Speech;
  private readonly directory: Directory;
  private known: Pick<Reading, 'index' | 'prepared'> | undefined;
  private search: Search = START;
  private looked: Looked | undefined;
  /** The search that has last been looked for. */
  private counted: Search = START;
  private momentary: Momentary = BLANK;
  /** Counts readings, so that one that comes too late is known as such. */
  private readings = 0;
  private drawn = false;

  constructor(root: HTMLElement, props: PartnersProps, speech: Speech) {
    this.root = root;
    this.props = props;
    this.speech = speech;
    this.directory = new Directory(props.data, speech.locale.customs);
  }

  start(): void {
    addEventListener('popstate', () => this.read(location.search));
    this.read(location.search);
  }

  /** Shows what a query says, or that the directory can't be had. */
  private read(query: string): void {
    this.readings += 1;
    const mine = this.readings;
    const ifLast = (act: () => void) => (mine === this.readings ? act() : undefined);
    readingOf(query, this.directory).then(
      (reading) => ifLast(() => this.open(reading)),
      () => ifLast(() => this.draw(<Failed speech={this.speech} retry={() => this.read(query)} />)),
    );
  }

  private open({ search, ignored, guessed, index, prepared }: Reading): void {
    const { t, locale } = this.speech;
    this.known = { index, prepared };
    this.search = { ...search, near: search.near ?? this.position };
    this.momentary = {
      ...BLANK,
      dropped: droppedWords(ignored, t, locale),
      guessed,
      typed: search.near && 'city' in search.near ? search.near.city : '',
      chosen: this.momentary.chosen,
    };
    // A damaged address stays until something is chosen: its reader may want to mend it.
    if (ignored.length === 0) this.write();
    this.look();
    this.lookAcross();
  }

  /** Where the reader is, if that is known: it stays while another country is looked at. */
  private get position(): Near | undefined {
    const { near } = this.search;
    return near && 'position' in near ? near : undefined;
  }

  private write(): void {
    const query = encodeSearch(this.search);
    try {
      history.replaceState(history.state, '', this.props.path + (query && `?${query}`));
    } catch {
      // Some browsers allow only so many changes a minute: the next one catches up.
    }
  }

  private change(search: Search): void {
    const moved = search.country !== this.search.country;
    const { chosen, typed } = this.momentary;
    this.search = search;
    this.momentary = { ...BLANK, chosen, typed: moved ? '' : typed };
    this.write();
    if (moved) this.move();
    else this.look();
    this.lookAcross();
  }

  /** Goes on in another country, whose companies may have to be fetched. */
  private move(): void {
    if (this.known) this.known = { ...this.known, prepared: undefined };
    this.look();
    this.read(encodeSearch(this.search));
  }

  private lookAcross(): void {
    const { search, known, looked } = this;
    if (!known || !looked || !this.position) return;
    const { index } = known;
    const nearest = looked.found.here[0]?.kilometres ?? Number.POSITIVE_INFINITY;
    nearestAcross(index, search, nearest, (code) => this.directory.country(code, index)).then(
      (across) => search === this.search && across && this.say({ across }),
      // What lies across the border is an extra: the country at hand is shown without it.
      () => undefined,
    );
  }

  private say(news: Partial<Momentary>): void {
    this.momentary = { ...this.momentary, ...news };
    this.show();
  }

  private measureFrom(near: Near | undefined): void {
    this.change({ ...this.search, near });
  }

  private typeCity(typed: string): void {
    this.momentary = { ...this.momentary, typed, trouble: undefined };
    const city = cityCalled(this.known?.prepared, typed);
    if (city) this.measureFrom({ city: city.name });
    else if (typed.trim() === '' && this.search.near && !this.position) this.measureFrom(undefined);
    else this.show();
  }

  /** A city of which only the beginning was typed is taken for the first that begins so. */
  private enterCity(): void {
    const { typed } = this.momentary;
    const [city] = citiesLike(this.known?.prepared, typed);
    if (city) this.momentary = { ...this.momentary, typed: city.name };
    if (city) this.measureFrom({ city: city.name });
    else if (typed.trim() !== '') this.say({ trouble: 'unknownCity' });
  }

  private locate(): void {
    this.say({ trouble: 'locating' });
    position().then(
      (here) => {
        this.momentary = { ...this.momentary, typed: '' };
        this.measureFrom({ position: here });
      },
      (refusal: Refusal) => this.say({ trouble: refusal }),
    );
  }

  private choose(partner: Listed): void {
    const { chosen } = this.momentary;
    const others = chosen.filter((one) => one !== partner);
    this.say({ chosen: others.length < chosen.length ? others : [...others, partner], copied: undefined });
  }

  private async copy(): Promise<void> {
    const { chosen } = this.momentary;
    const companies = chosen.length > 0 || !this.looked ? chosen : firstOf(this.looked.found);
    this.say({ copied: await copyForTicket(companies, this.speech) });
  }

  private readonly deeds: Deeds = {
    change: (search) => this.change(search),
    country: (code) => this.change(inCountry(this.search, code)),
    typeCity: (typed) => this.typeCity(typed),
    enterCity: () => this.enterCity(),
    locate: () => this.locate(),
    forget: () => this.measureFrom(undefined),
    more: () => this.say({ limit: this.momentary.limit + AT_A_TIME }),
    choose: (partner) => this.choose(partner),
    copy: () => void this.copy(),
  };

  /** Finds what is looked for: only when that, or the companies, have changed. */
  private look(): void {
    const { search, known } = this;
    const prepared = known?.prepared;
    this.looked = prepared && { prepared, found: find(prepared, search), facets: this.facets(prepared) };
    this.counted = search;
    this.show();
  }

  /** The counts beside the choices: from where distances are measured does not change them. */
  private facets(prepared: Prepared): Facets {
    const { looked, counted, search } = this;
    const same = looked?.prepared === prepared && FILTERS.every((filter) => counted[filter] === search[filter]);
    return same ? looked.facets : facetsOf(prepared, search);
  }

  private show(): void {
    if (!this.known) return;
    const { search, looked, props, speech, momentary, deeds } = this;
    const { index } = this.known;
    this.draw(<FinderView {...{ props, speech, index, search, looked, deeds, ...momentary }} />);
  }

  private draw(view: ComponentChild): void {
    // What stood there while the directory was on its way.
    if (!this.drawn) this.root.textContent = '';
    this.drawn = true;
    render(view, this.root);
  }
}
