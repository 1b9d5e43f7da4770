import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS, STATUS_LISTS } from '../../build/editions/folder.ts';
import { byAge } from '../../build/editions/ids.ts';
import { editionAsked } from '../../engine/editions/asked.ts';
import { type Ruling, rulingOf } from '../../engine/editions/ruling.ts';
import type { Statuses } from '../../engine/entries.ts';
import type { Wizard } from '../../engine/model.ts';
import type { Receipt } from '../../engine/receipt.ts';
import { REPLY_CLOCK } from '../reply-clock.ts';

/** A wizard under one edition. */
export interface Asked {
  edition: string;
  ruling: Ruling;
  /** The editions that know the wizard, the current one first. */
  editions: readonly string[];
}

/** Works links out, each under its own edition; an edition is read when the first link needs it. */
export class Answering {
  private readonly root: string;
  private readonly wizards: readonly Wizard[];
  /** The one that the site publishes. */
  readonly current: string;
  private readonly known = new Map<string, readonly string[]>();
  private readonly rulings = new Map<string, Ruling>();

  /**
   * @param root of the content folder
   * @param wizards as they are now
   */
  constructor(root: string, wizards: readonly Wizard[]) {
    this.root = root;
    this.wizards = wizards;
    this.current = (this.json('data/site.json') as { edition: string }).edition;
  }

  /** @throws when the site has no such wizard */
  asked(wizard: string, query: string): Asked {
    const editions = this.editionsWith(wizard);
    const edition = editionAsked(query, editions);
    return { edition, editions, ruling: this.under(wizard, edition) };
  }

  /** @throws when the site has no such wizard */
  receipt(wizard: string, query: string): Receipt {
    const { editions, ruling } = this.asked(wizard, query);
    return ruling.receipt(ruling.decode(query, editions));
  }

  /** All editions, the current one first. */
  get editions(): readonly string[] {
    return this.frozenWith(() => true);
  }

  /** @throws when the site has no such wizard */
  editionsWith(wizard: string): readonly string[] {
    const before = this.known.get(wizard);
    if (before) return before;
    this.wizard(wizard);
    const editions = this.frozenWith((id) => existsSync(this.path(id, `wizards/${wizard}.json`)));
    this.known.set(wizard, editions);
    return editions;
  }

  private frozenWith(has: (id: string) => boolean): readonly string[] {
    const frozen = readdirSync(join(this.root, EDITIONS), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== this.current && has(entry.name))
      .map(({ name }) => name);
    return [this.current, ...frozen.sort(byAge).reverse()];
  }

  /** The content of a file of an edition. */
  frozen(edition: string, file: string): unknown {
    return this.json(`${EDITIONS}/${edition}/${file}`);
  }

  /** A wizard under an edition; under the current one, as it is now. */
  private under(wizard: string, edition: string): Ruling {
    const key = `${edition}/${wizard}`;
    const before = this.rulings.get(key);
    if (before) return before;
    const isCurrent = edition === this.current;
    const frozen = (file: string) => this.frozen(edition, file);
    const fresh = isCurrent
      ? rulingOf(this.wizard(wizard), this.statuses(wizard))
      : rulingOf(frozen(`wizards/${wizard}.json`) as Wizard, frozen('statuses.json') as Statuses);
    this.rulings.set(key, fresh);
    return fresh;
  }

  private wizard(name: string): Wizard {
    const wizard = this.wizards.find(({ id }) => id === name);
    if (wizard) return wizard;
    throw new Error(
      `There is no wizard "${name}": take one of ${[...this.wizards.map(({ id }) => id), REPLY_CLOCK].join(', ')}.`,
    );
  }

  /** The statuses of the lists that a wizard asks for. */
  private statuses(wizard: string): Statuses {
    const asked = new Set((this.wizard(wizard).lists ?? []).map(({ list }) => list));
    const lists = STATUS_LISTS.filter((list) => asked.has(list)).map((list) => {
      const entries = this.json(`data/${list}.json`) as { id: string; status: string }[];
      return [list, Object.fromEntries(entries.map(({ id, status }) => [id, status]))];
    });
    return Object.fromEntries(lists);
  }

  private path(edition: string, file: string): string {
    return join(this.root, EDITIONS, edition, file);
  }

  private json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.root, path), 'utf8'));
  }
}
