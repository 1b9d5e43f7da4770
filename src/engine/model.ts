/** The shapes of a wizard as data. JSON-serialisable throughout: an old edition runs from its JSON alone. */

/** The answer of somebody who does not know; every fact takes it besides its own values. */
export const UNKNOWN = 'unknown';

/** One thing asked, with its finite domain. */
export interface Fact {
  /** Public key in share links and receipts. */
  id: string;
  /** Public value ids, in the order in which they are offered. */
  values: string[];
  /** Groups of values that give the same result everywhere; kept apart because readers use the words. */
  interchangeable?: string[][];
  /** Whether whoever asks can do something about it: what would change a result is grouped by this. */
  changeable?: boolean;
  /** `false` where the answer comes from another wizard and is never asked for here. */
  asked?: boolean;
  /** How often each value is expected to be answered: a stated guess, in any unit, aligned with `values`. */
  weights: number[];
}

/** What a row demands: for each named fact or verdict the values that fit; what is not named fits anyway. */
export type Condition = Record<string, string[]>;

/** What a row cites. */
export interface Citation {
  /** Clauses (FAQs too) that the verdict follows from. */
  clauses?: string[];
  /** Clauses worth reading beside the verdict, which do not decide it. */
  notes?: string[];
  /** Readings that the verdict depends on. */
  readings?: string[];
}

/** A row of a tiers table: where it decides, the verdict is its value. */
export interface TierRow extends Citation {
  id: string;
  tier: string;
  when: Condition;
  value: string;
  /** What a conditional verdict hangs on. */
  condition?: string;
  /** Why a verdict says no, where several reasons may hold at once. */
  reason?: string;
  /** Verdicts whose clauses, notes and readings this row takes over. */
  inherits?: string[];
  /** What to do about it. */
  remedies?: string[];
  /** Where this row reaches further, or less far, than its verdict usually does. */
  scope?: string;
}

/** A row of a cap table: the verdict is no better than its value. */
export interface CapRow extends Citation {
  id: string;
  when: Condition;
  value: string;
  condition?: string;
}

/** A row of a collect table: what it cites is added where one of its tiers decided. */
export interface CollectRow extends Citation {
  id: string;
  when: Condition;
  beside: string[];
}

/** Ordered tiers; the first with a matching row decides, and its matching rows agree. */
export interface TiersTable {
  hitPolicy: 'tiers';
  verdict: string;
  tiers: string[];
  rows: TierRow[];
}

/** The worst of the base verdict and of the caps that match. */
export interface CapTable {
  hitPolicy: 'cap';
  verdict: string;
  rows: CapRow[];
}

/** Every matching row adds what it cites. */
export interface CollectTable {
  hitPolicy: 'collect';
  verdict: string;
  rows: CollectRow[];
}

export type Table = TiersTable | CapTable | CollectTable;
export type Row = TierRow | CapRow | CollectRow;

/** One verdict of a wizard: its closed set of values, worst first. */
export interface VerdictKind {
  id: string;
  values: string[];
  /** An intermediate decision that other tables take as an input; it stands in no receipt. */
  internal?: boolean;
  /** The fact that this verdict is about; while it has no answer the verdict is left out, unless nothing can change it. */
  about?: string;
  /** How far a bad verdict reaches: the whole installation, the item alone, or a service that is not given. */
  scope?: string;
}

/** The verdict about a list as a whole, where none of its entries is named. */
export interface ListVerdict extends Citation {
  id: string;
  value: string;
  remedies?: string[];
}

/** A fact that may be answered several times, each answer an entry of a list with what is said of it. */
export interface ListFact {
  id: string;
  /** The list of the site's data in which entries are looked up. */
  list: string;
  /** What is said of each entry, in the order in which links write it, between the entry and the official finding. */
  parts: Fact[];
  /** The decision about one entry: over its `status`, its parts and the shared facts that it names. */
  item: Wizard;
  /** What is said where there is nothing of the kind. */
  none: ListVerdict;
  /** What is said where nobody knows what there is. */
  unknown: ListVerdict;
}

/** Questions that are asked together. */
export interface Topic {
  id: string;
  /** Ids of facts and lists. */
  asks: string[];
}

/** A row of the whole: it holds while some item has this verdict and, where named, this scope. */
export interface OverallRow {
  value: string;
  verdict?: string;
  scope?: string;
  /** Instead of a verdict: it holds while something is left to be asked. */
  left?: true;
}

/** A result in one sentence: the first row that fits the verdicts names it. */
export interface HeadlineRow {
  id: string;
  /** Verdict id → the values that fit, `depends` among them. */
  when: Condition;
  /** A reason that must hold among those of a verdict. */
  reason?: string;
  /** The verdicts whose clauses explain it best, foremost first. */
  by: string[];
}

/** One decision as data. Tables stand in the order in which they are worked out. */
export interface Wizard {
  id: string;
  /** In the order of the questions. */
  facts: Fact[];
  verdicts: VerdictKind[];
  tables: Table[];
  /** The last row fits everything. */
  headlines: HeadlineRow[];
  /** Facts that may be answered several times. */
  lists?: ListFact[];
  /** The wizard whose tables this one takes over for some internal verdicts; their words stand there. */
  borrows?: { wizard: string; verdicts: string[] };
  /** With lists: the ids of facts and lists in the order of the questions. */
  order?: string[];
  /** Where questions are asked together: every question once, in their order. */
  topics?: Topic[];
  /** How the verdicts of all items make one: the first row that holds, the last of them always. */
  overall?: OverallRow[];
  /** Verdicts about items without which nothing goes ahead: while one has its worst value, nothing more is asked. */
  gates?: string[];
}

/** Fact id → value id or `unknown`; a fact not answered yet has no entry. */
export type Answers = Record<string, string>;

/** What the tables say of one complete situation about one verdict. */
export interface Outcome {
  value: string;
  /** The tier that decided. */
  tier: string;
  condition?: string;
  /** In table order. */
  reasons: string[];
  clauses: string[];
  notes: string[];
  readings: string[];
  /** Rows that decided, capped or added what is cited. */
  rows: string[];
  /** Rows that would have given a better value: "would be …, but for …". */
  overridden: string[];
  /** What to do about it; only where rows name remedies. */
  remedies?: string[];
  /** Where the rows reach further, or less far, than their verdict usually does. */
  scope?: string;
}
