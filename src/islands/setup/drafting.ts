import { NOT_LISTED, writeEntry } from '../../engine/entries.ts';
import type { ListAnswers } from '../../engine/link.ts';
import { asksOfficial, type Draft, entriesGiven, entryOf, gapsOf, nameOf, OFFICIAL_PART, unlisted } from './entry.ts';
import { entryHeading, pickerField } from './places.ts';
import { listNamed, type SetupSession } from './session.ts';

/** What a reader can do about the questions of a topic. */
export interface Actions {
  answer: (fact: string, value: string) => void;
  /** Says of a list as a whole that there is nothing of the kind, or that nobody knows. */
  whole: (list: string, value: string) => void;
  goOn: () => void;
}

/** What the page lends to whoever describes an entry. */
export interface Lent {
  lists: () => ListAnswers;
  changed: (list: string, values: string[]) => void;
  /** Shows the page anew. */
  shown: () => void;
  /** Takes the reader to the first answer that is missing. */
  complain: () => void;
}

/** What has just been done, for those who do not see it. */
export interface Done {
  list: string;
  what: 'added' | 'changed' | 'removed';
  name: string;
}

/** The one entry that is being described; it joins the address when it is whole. */
export class Drafting {
  draft: Draft | undefined;
  /** What the reader left out on the way to adding it. */
  gaps: string[] = [];
  done: Done | undefined;
  /** The element that takes the focus once the page has been shown anew. */
  focus: string | undefined;
  private readonly session: SetupSession;
  private readonly page: Lent;

  constructor(session: SetupSession, page: Lent) {
    this.session = session;
    this.page = page;
  }

  /** Begins to describe an entry that the reader chose from a list; one of which nothing is asked joins at once. */
  async choose(list: string, id: string): Promise<void> {
    await this.session.named.load(`${list}=${id}`);
    this.begin({ list, id, parts: {} });
    if (this.draft && gapsOf(this.session, this.draft).length === 0) this.keep();
  }

  /** Begins to describe one that the list does not have. */
  readonly other = (list: string): void => this.begin(unlisted(list));

  /** Begins to describe one of the entries anew. */
  readonly change = (list: string, index: number): void => {
    const entry = entriesGiven(this.session, listNamed(this.session, list), this.page.lists()[list])[index];
    if (entry) this.begin({ list, index, ...entry, parts: { ...entry.parts } });
  };

  /** Says something of the entry. */
  readonly say = (part: string, value: string): void => {
    if (!this.draft) return;
    this.draft =
      part === OFFICIAL_PART
        ? { ...this.draft, official: value }
        : { ...this.draft, parts: { ...this.draft.parts, [part]: value } };
    this.gaps = this.gaps.filter((gap) => gap !== part);
    this.page.shown();
  };

  /** Takes the entry in, unless something of it has not been said. */
  readonly keep = (): void => {
    const { draft, session } = this;
    if (!draft) return;
    this.gaps = gapsOf(session, draft);
    if (this.gaps.length > 0) this.complain();
    else this.take(draft);
  };

  private take(draft: Draft): void {
    const { session } = this;
    const list = listNamed(session, draft.list);
    const given = this.entriesOf(draft.list);
    const at = draft.index ?? given.length;
    const entry = writeEntry(list, entryOf(asksOfficial(session, list, draft.id) ? draft : withoutOfficial(draft)));
    this.done = { list: list.id, what: draft.index === undefined ? 'added' : 'changed', name: this.nameOf(draft) };
    this.draft = undefined;
    this.focus = pickerField(list.id);
    this.page.changed(list.id, distinct([...given.slice(0, at), entry, ...given.slice(at + 1)]));
  }

  private complain(): void {
    this.page.shown();
    this.page.complain();
  }

  /** Takes an entry out; without any the list has not been answered. */
  readonly remove = (list: string, index: number): void => {
    const values = this.entriesOf(list);
    const entry = entriesGiven(this.session, listNamed(this.session, list), values)[index];
    if (!entry) return;
    this.forget();
    this.focus = pickerField(list);
    this.done = { list, what: 'removed', name: this.nameOf({ list, ...entry }) };
    this.page.changed(
      list,
      values.filter((_, place) => place !== index),
    );
  };

  readonly cancel = (): void => {
    this.focus = this.draft && pickerField(this.draft.list);
    this.forget();
    this.page.shown();
  };

  /** Leaves nothing half described behind: what is whole is taken in. */
  settle(): boolean {
    if (this.draft) this.keep();
    return this.draft === undefined;
  }

  /** Takes the focus to where it belongs after what has just been done. */
  takeFocus(): void {
    if (this.focus) document.getElementById(this.focus)?.focus();
    this.focus = undefined;
  }

  forget(): void {
    this.draft = undefined;
    this.gaps = [];
    this.done = undefined;
  }

  private begin(draft: Draft): void {
    this.forget();
    this.draft = draft;
    this.focus = entryHeading(draft.list);
    this.page.shown();
  }

  private entriesOf(list: string): string[] {
    return (this.page.lists()[list] ?? []).filter((value) => value.includes('~'));
  }

  private nameOf({ list, id }: Pick<Draft, 'list' | 'id'>): string {
    return nameOf(this.session, listNamed(this.session, list), id);
  }
}

const withoutOfficial = ({ official: _unasked, ...draft }: Draft): Draft => draft;

/** An entry is named once as it is; two that no list has may well be two things. */
const distinct = (values: string[]): string[] =>
  values.filter((value, index) => value.startsWith(NOT_LISTED) || values.indexOf(value) === index);
