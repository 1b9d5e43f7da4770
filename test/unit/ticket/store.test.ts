import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftStore, KEY } from '../../../src/islands/ticket/draft/store.ts';

let kept: Map<string, string>;
let isFull: boolean;
let listeners: Record<string, ((event: object) => void)[]>;

beforeEach(() => {
  kept = new Map();
  isFull = false;
  listeners = {};
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (isFull) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('addEventListener', (name: string, listen: (event: object) => void) => {
    const known = listeners[name] ?? [];
    listeners[name] = known.includes(listen) ? known : [...known, listen];
  });
});

const fire = (name: string, event: object) => {
  for (const listen of listeners[name] ?? []) listen(event);
};

/** Whether the browser asks before the page is left. */
function isHeldBack(): boolean {
  const event = { preventDefault: vi.fn() };
  fire('beforeunload', event);
  return event.preventDefault.mock.calls.length > 0;
}

const written = (subject: string) => {
  const store = new DraftStore();
  store.write('subject', subject);
  return store;
};

const subjectKept = () => JSON.parse(kept.get(KEY) ?? '{}').subject;

describe('A draft', () => {
  test('that is kept nowhere holds the reader back, and an empty one does not', () => {
    const store = written('x');
    expect(isHeldBack()).toBe(true);
    store.clear();
    expect(isHeldBack()).toBe(false);
  });

  test('that the browser can no longer keep holds the reader back', () => {
    const store = written('x');
    store.keep();
    expect(isHeldBack()).toBe(false);
    isFull = true;
    store.write('subject', 'xy');
    expect(isHeldBack()).toBe(true);
  });
});

describe('A draft that two pages have', () => {
  test('is not overwritten by a page on which nothing was typed', () => {
    written('old').keep();
    const other = new DraftStore();
    kept.set(KEY, JSON.stringify({ subject: 'new' }));
    other.save();
    expect(subjectKept()).toBe('new');
  });

  test('is followed where nothing was typed', () => {
    written('old').keep();
    const other = new DraftStore();
    other.moved = vi.fn();
    fire('storage', { key: KEY, newValue: JSON.stringify({ subject: 'new' }) });
    expect(other.draft.subject).toBe('new');
    expect(other.moved).toHaveBeenCalledOnce();
  });

  test('is not put back on the device once it was taken off it', () => {
    const store = written('old');
    store.keep();
    kept.clear();
    fire('storage', { key: KEY, newValue: null });
    store.write('subject', 'more');
    store.save();
    expect(kept.size).toBe(0);
    expect(isHeldBack()).toBe(true);
  });
});
