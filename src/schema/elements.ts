import { z } from 'astro/zod';
import { clauseId, clauseNumber, linkedId, name } from './ids.ts';
import { words } from './words.ts';

/** Attributes of `<Clause>`, which wraps the text of one clause. */
export const clauseElement = z.strictObject({
  /** Public id. */
  id: clauseId,
  /** Public number. */
  number: clauseNumber,
  /** Heading. */
  title: words,
});

/** Attributes of `<Ref>`, a link to a clause, an FAQ or a reading. */
export const refElement = z.strictObject({
  /** What it leads to. */
  id: linkedId,
});

/** Attributes of `<Manual>`, a link to an official page. */
export const manualElement = z.strictObject({
  /** Its id in `content/data/manuals.json`. */
  id: name,
});

/** Every component that content may use, by name. */
export const elements = { Clause: clauseElement, Ref: refElement, Manual: manualElement } as const;

export type ClauseAttributes = z.infer<typeof clauseElement>;
