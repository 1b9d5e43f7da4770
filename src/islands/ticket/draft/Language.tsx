import { SourceLink } from '../../setup/result/Item.tsx';
import type { DraftProps } from './DraftForm.tsx';

/** The clauses that say in which language to write. */
const CLAUSES = ['language.available', 'language.default'];

/** Which language to write in, as the policy has it. */
export const Language = ({ details, quotes, tell }: DraftProps) => (
  <p>
    <strong>{tell('draft.language')}</strong>{' '}
    {CLAUSES.map((id) => (
      <span key={id}>
        {details.telling.rows[`${id}.ticket`]}{' '}
        <SourceLink source={details.sources[id]} title={quotes.value?.clauses[id]?.title} />{' '}
      </span>
    ))}
  </p>
);
