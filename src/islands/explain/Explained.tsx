import { Changes } from './Changes.tsx';
import type { ExplainedProps } from './props.ts';
import { ClausesQuoted, ReadingsUsed } from './Quotes.tsx';

/** What a result says besides its verdicts: what would change them, the clauses they follow from, the readings. */
export const Explained = (props: ExplainedProps) => (
  <div class="stack g7">
    <Changes {...props} />
    <ClausesQuoted {...props} />
    <ReadingsUsed {...props} />
  </div>
);
