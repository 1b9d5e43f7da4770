import type { Change } from '../../build/editions/difference.ts';
import type { Edition } from '../../build/editions/edition.ts';
import type { Chapter } from '../../build/editions/history.ts';

/** Clauses or readings to which an edition did the same thing. */
export interface Touched {
  kind: 'clauses' | 'readings';
  how: Change['how'];
  /** The edition in which they stand. */
  of: Edition;
  ids: { id: string; name: string }[];
}

/** How an edition names a clause, an FAQ or a reading. */
function nameIn({ clauses, readings }: Edition, id: string): string {
  const clause = clauses[id];
  if (!clause) return readings[id]?.question ?? id;
  return clause.number === null ? clause.title : `${clause.number}\u00a0${clause.title}`;
}

/** The clauses and readings that an edition changed, added or took out; what is gone stands in the edition before. */
export function touched({ edition, changes }: Chapter, before: Edition): Touched[] {
  return (['clauses', 'readings'] as const)
    .flatMap((kind) =>
      (['changed', 'added', 'removed'] as const).map((how): Touched => {
        const of = how === 'removed' ? before : edition;
        return { kind, how, of, ids: changes[kind][how].map((id) => ({ id, name: nameIn(of, id) })) };
      }),
    )
    .filter(({ ids }) => ids.length > 0);
}
