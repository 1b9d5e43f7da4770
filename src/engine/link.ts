import { type Entry, NOT_LISTED, readEntry, type Statuses, WHOLE } from './entries.ts';
import { POLICY } from './marks.ts';
import { type Answers, type Fact, type ListFact, UNKNOWN, type Wizard } from './model.ts';

export { POLICY };

/** Key of a link that names the day on which official lists were read. */
export const CHECKED = 'checked';

/** Answers to list facts: the values as links write them; `['none']` or `['unknown']` where no entry is named. */
export type ListAnswers = Record<string, string[]>;

/** Why a piece of a link does not count. */
export type WhyIgnored = 'unknown-fact' | 'unknown-value' | 'duplicate' | 'unknown-edition' | 'irrelevant';

/** A piece of a link that does not count, as it stood there. */
export interface Ignored {
  key: string;
  value: string;
  why: WhyIgnored;
}

/** What could be read of a link. */
export interface Decoded {
  answers: Answers;
  ignored: Ignored[];
  /** The edition that the link names, or the current one. */
  policy: string;
  /** Answers to list facts, where the wizard has any. */
  lists?: ListAnswers;
  /** The ISO day on which official lists were read, where the link says so. */
  checked?: string;
}

/** What a link is read against. */
export interface Known {
  /** The editions known, the current one first. */
  editions: readonly string[];
  /** The entries of every list, with their status. */
  statuses?: Statuses;
}

/**
 * Reads the query of a share link. Total: it never throws, and every piece that it drops is named.
 * @param query with or without its question mark
 * @param known the editions, the current one first; with the entries of lists where the wizard asks for any
 */
export function decode(query: string, wizard: Wizard, known: readonly string[] | Known): Decoded {
  const reader = new Reader(wizard, Array.isArray(known) ? { editions: known } : (known as Known));
  for (const [key, value] of new URLSearchParams(query)) reader.read(key, value);
  return reader.decoded();
}

/** Reads one piece of a link after the other. */
class Reader {
  private readonly answers: Answers = {};
  private readonly lists: ListAnswers = {};
  private readonly ignored: Ignored[] = [];
  private policy: string | undefined;
  private checked: string | undefined;
  private readonly wizard: Wizard;
  private readonly known: Known;

  constructor(wizard: Wizard, known: Known) {
    this.wizard = wizard;
    this.known = known;
  }

  read(key: string, value: string): void {
    const why = this.take(key, value);
    if (why) this.ignored.push({ key, value, why });
  }

  decoded(): Decoded {
    const { wizard, ignored, checked } = this;
    return {
      answers: inQuestionOrder(wizard, this.answers),
      ignored,
      policy: this.policy ?? this.known.editions[0] ?? '',
      ...(wizard.lists ? { lists: this.lists } : {}),
      ...(checked === undefined ? {} : { checked }),
    };
  }

  private take(key: string, value: string): WhyIgnored | undefined {
    const fact = this.wizard.facts.find(({ id }) => id === key);
    if (fact) return this.takeAnswer(fact, value);
    const list = this.wizard.lists?.find(({ id }) => id === key);
    if (list) return this.takeEntry(list, value);
    if (key === POLICY) return this.takePolicy(value);
    return key === CHECKED && this.wizard.lists ? this.takeChecked(value) : 'unknown-fact';
  }

  private takeAnswer({ id, values }: Fact, value: string): WhyIgnored | undefined {
    if (this.answers[id] !== undefined) return 'duplicate';
    if (value !== UNKNOWN && !values.includes(value)) return 'unknown-value';
    this.answers[id] = value;
    return undefined;
  }

  private takeEntry(list: ListFact, value: string): WhyIgnored | undefined {
    const given = this.lists[list.id] ?? [];
    const entry = readEntry(list, this.known.statuses ?? {}, value);
    if (!entry && !WHOLE.includes(value)) return 'unknown-value';
    if (excluded(given, value, entry)) return 'duplicate';
    this.lists[list.id] = [...given, value];
    return undefined;
  }

  private takePolicy(value: string): WhyIgnored | undefined {
    if (this.policy !== undefined) return 'duplicate';
    if (!this.known.editions.includes(value)) return 'unknown-edition';
    this.policy = value;
    return undefined;
  }

  private takeChecked(value: string): WhyIgnored | undefined {
    if (this.checked !== undefined) return 'duplicate';
    if (!isDay(value)) return 'unknown-value';
    this.checked = value;
    return undefined;
  }
}

/**
 * Whether an answer to a list has no place beside those before it: what is said of the whole list stands alone, and an
 * entry comes once as it is. Two that no list has may well be two things.
 */
const excluded = (given: string[], value: string, entry: Entry | undefined): boolean =>
  (given.length > 0 && !entry) || WHOLE.includes(given[0] ?? '') || (entry?.id !== NOT_LISTED && given.includes(value));

/** Whether a text is a day of the calendar, written as ISO writes it. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value) === true;

const inQuestionOrder = ({ facts }: Wizard, answers: Answers): Answers =>
  Object.fromEntries(facts.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));

/** What a link says besides the answers to single facts. */
export type Beside = Pick<Decoded, 'lists' | 'checked'>;

/**
 * Writes the query of a share link, without a question mark: `decode` gives the same answers back.
 * @param answers values of the wizard's facts, or `unknown`
 * @param policy the edition
 */
export function encode(wizard: Wizard, answers: Answers, policy: string, { lists, checked }: Beside = {}): string {
  const order = wizard.order ?? wizard.facts.map(({ id }) => id);
  const pairs = order.flatMap((id) => [answers[id] ?? [], lists?.[id] ?? []].flat().map((value) => [id, value]));
  const day = checked === undefined ? [] : [[CHECKED, checked]];
  return new URLSearchParams([...pairs, ...day, [POLICY, policy]]).toString().replaceAll('%7E', '~');
}
