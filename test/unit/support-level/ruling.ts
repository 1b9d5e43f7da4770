/** What the policy says about one verdict, and where it says so. */
export interface Ruling {
  verdict: string;
  condition?: string;
  reasons?: string[];
  clauses: Set<string>;
  readings: Set<string>;
}

/** A clause or reading, or `false` where it is not cited. */
export type Cited = string | false;

/** A verdict that rests on nothing but what is cited here. */
export function ruling(verdict: string, ...cited: Cited[]): Ruling {
  return citing({ verdict, clauses: new Set(), readings: new Set() }, ...cited);
}

/** The same verdict, with more to read beside it. */
export function citing(given: Ruling, ...cited: Cited[]): Ruling {
  const ids = cited.filter((id) => id !== false);
  return {
    ...given,
    clauses: new Set([...given.clauses, ...ids.filter((id) => !id.startsWith('reading.'))]),
    readings: new Set([...given.readings, ...ids.filter((id) => id.startsWith('reading.'))]),
  };
}

/** A `yes` brought down to `conditional`; whatever is no better already stays as it is. */
export function loweredTo(condition: string, given: Ruling, ...cited: Cited[]): Ruling {
  return given.verdict === 'yes' ? citing({ ...given, verdict: 'conditional', condition }, ...cited) : given;
}
