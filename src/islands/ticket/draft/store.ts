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

  constructor() {
    const text = read();
    if (text === null) return;
    this.kept = true;
    Object.assign(this.draft, draftIn(text));
    addEventListener('beforeunload', this.guard);
  }

  /** Takes in what is typed. */
  write(field: Field, text: string): void {
    this.draft[field] = text;
    addEventListener('beforeunload', this.guard);
  }

  /** Brings what is kept up to date, where anything is. */
  save(): void {
    if (!this.kept) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.draft));
      this.refused = false;
    } catch {
      this.refused = true;
    }
  }

  /** Keeps the draft on this device from now on. */
  keep(): void {
    this.kept = true;
    this.save();
    this.kept = !this.refused;
  }

  /** Takes it off this device; it stays on the page. */
  remove(): void {
    this.kept = false;
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
  }

  /** What is kept nowhere is not to be lost by a slip. */
  private readonly guard = (event: BeforeUnloadEvent): void => {
    if (this.kept) this.save();
    else if (!isEmpty(this.draft)) event.preventDefault();
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
