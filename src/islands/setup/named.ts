import { shardOf } from '../../engine/catalogue/shard.ts';
import { NOT_LISTED, type Statuses, WHOLE } from '../../engine/entries.ts';
import type { ListFact, Wizard } from '../../engine/model.ts';
import { json } from '../json.ts';
import type { Named } from './props.ts';

type Entries = Record<string, Named>;

const separate = (value: string): string => value.split('~')[0] ?? '';

/** The entries that answers name: no more of the lists than that is loaded. */
export class NamedEntries {
  private readonly loaded = new Map<string, Entries>();
  private readonly wizard: Wizard;
  private readonly prefix: string;

  /** @param prefix what stands before the names of the files */
  constructor(wizard: Wizard, prefix: string) {
    this.wizard = wizard;
    this.prefix = prefix;
  }

  /** Whether everything that a query names is here. */
  has(query: string): boolean {
    return this.lacking(query).length === 0;
  }

  /**
   * Loads what a query names.
   * @throws when a part of it cannot be had
   */
  async load(query: string): Promise<void> {
    await Promise.all(this.lacking(query).map((file) => this.fetch(file)));
  }

  /** What is known of an entry; nothing of one that no list has, or that has not been loaded. */
  of({ list }: Pick<ListFact, 'list'>, id: string): Named | undefined {
    const entries = this.loaded.get(fileOf(list, id));
    return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
  }

  /** The statuses of all entries that have been loaded. */
  statuses(): Statuses {
    const statuses: Statuses = Object.fromEntries((this.wizard.lists ?? []).map(({ list }) => [list, {}]));
    for (const [file, entries] of this.loaded) {
      const list = statuses[file.slice(0, file.lastIndexOf('-'))] ?? {};
      for (const [id, { status }] of Object.entries(entries)) list[id] = status;
    }
    return statuses;
  }

  private lacking(query: string): string[] {
    const files = [...new URLSearchParams(query)].flatMap(([key, value]) => {
      const list = this.wizard.lists?.find(({ id }) => id === key);
      const id = separate(value);
      return list && id !== NOT_LISTED && !WHOLE.includes(id) ? [fileOf(list.list, id)] : [];
    });
    return [...new Set(files)].filter((file) => !this.loaded.has(file));
  }

  private async fetch(file: string): Promise<void> {
    this.loaded.set(file, await json<Entries>(`${this.prefix}${file}.json`));
  }
}

const fileOf = (list: string, id: string): string => `${list}-${shardOf(id)}`;
