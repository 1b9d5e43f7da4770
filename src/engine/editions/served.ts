import type { Statuses } from '../entries.ts';
import type { Wizard } from '../model.ts';
import type { LaterEdition } from './model.ts';

/** A clause or FAQ as it is quoted. */
export interface Wording {
  title: string;
  html: string;
}

/** A clause that reads otherwise in the current edition. */
export interface OtherWords {
  /** FAQs have none. */
  number: string | null;
  was: Wording;
  /** `null` where the clause is gone. */
  is: Wording | null;
}

/** `/data/editions/<id>/<wizard>.json`: all that it takes to work a link of that edition out, and to say what became of it. */
export interface ServedEdition {
  id: string;
  /** Where the edition can be read. */
  href: string;
  wizard: Wizard;
  /** Those of the lists that the wizard asks for. */
  statuses: Statuses;
  /** The words of its questions and verdicts, as a wizard's strings have them. */
  words: unknown;
  /** The editions since, oldest first. */
  later: LaterEdition[];
  /** The clauses that its rows cite and that read otherwise now, by id. */
  otherWords: Record<string, OtherWords>;
}

/** `/data/editions/<id>/reply-clock.json`: what became of the words that the reply clock rests on. It has no tables. */
export interface ServedWords extends Pick<ServedEdition, 'id' | 'href' | 'otherWords'> {
  /** The current edition. */
  now: string;
}
