import { type Draft, emptyDraft, FIELDS, type Field, isEmpty } from '../../../wizards/ticket/draft/fields.ts';

/** Where the browser keeps a draft, if it is asked to. */
export const KEY = 'ticket-draft';

/**
 * What has been typed. It lives as long as the page is open, and on the device only while the reader wants it to be
 * kept there.
 */
export class DraftStore {
  readonly draft: Draft = emptyDraft();
  /** Whether it is kept on this device. */
  kept = false;
  /** Whether the browser refused to keep it. */
  refused = false;
  /** Called when the draft was changed or taken off the device on another page. */
  moved: () => void = () => {};
  /** Whether anything was typed here that is not kept yet. */
  private isNew = false;

  constructor() {
    this.take(read());
    addEventListener('storage', this.follow);
  }

  /** Takes in what is typed. */
  write(field: Field, text: string): void {
    this.draft[field] = text;
    this.renew();
  }

  /** Brings what is kept up to date, where anything is; what was only read here is no news to another page. */
  save(): void {
    if (!this.kept || !this.isNew) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.draft));
      this.isNew = false;
      this.refused = false;
    } catch {
      this.refused = true;
    }
  }

  /** Keeps the draft on this device from now on. */
  keep(): void {
    this.kept = true;
    this.renew();
    this.save();
    this.kept = !this.refused;
  }

  /** Takes it off this device; it stays on the page. */
  remove(): void {
    this.lose();
    try {
      localStorage.removeItem(KEY);
    } catch {
      this.refused = true;
    }
  }

  /** Empties the draft, here and on the device. */
  clear(): void {
    this.remove();
    Object.assign(this.draft, emptyDraft());
    this.isNew = false;
  }

  private renew(): void {
    this.isNew = true;
    addEventListener('beforeunload', this.guard);
  }

  /** It is no longer kept; it stays on the page. */
  private lose(): void {
    this.kept = false;
    this.renew();
  }

  private take(text: string | null): void {
    this.kept = text !== null;
    if (text !== null) Object.assign(this.draft, draftIn(text));
  }

  /** What is taken off the device on another page is not put back by this one, nor what is newer there overwritten. */
  private readonly follow = ({ key, newValue }: StorageEvent): void => {
    if (key !== KEY && key !== null) return;
    if (newValue !== null && !this.isNew) this.take(newValue);
    if (newValue === null) this.lose();
    this.moved();
  };

  /** What is kept nowhere is not to be lost by a slip. */
  private readonly guard = (event: BeforeUnloadEvent): void => {
    this.save();
    if (this.isNew && !isEmpty(this.draft)) event.preventDefault();
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What a kept text says of each field; whatever else it may be is left alone. */
function draftIn(text: string): Partial<Draft> {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    const fields = FIELDS.flatMap((field) => {
      const value = (kept as Record<string, unknown>)[field];
      return typeof value === 'string' ? [[field, value] as const] : [];
    });
    return Object.fromEntries(fields);
  } catch {
    return {};
  }
}
