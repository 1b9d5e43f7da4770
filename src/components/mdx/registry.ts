import Manual from '../Manual.astro';
import Ref from '../Ref.astro';
import Clause from './Clause.astro';
import ClauseLevel3 from './ClauseLevel3.astro';
import ClauseLevel4 from './ClauseLevel4.astro';
import HeadingLevel3 from './HeadingLevel3.astro';

/** Components of texts that hold no clauses: answers, readings. */
export const plain = { Ref, Manual };

/** Components of a page of the policy that stands alone; `grouped` when headings stand between its clauses. */
export const onOwnPage = (grouped: boolean) => ({ ...plain, Clause: grouped ? ClauseLevel3 : Clause });

/** Components of a page of the policy that is a section of a longer page; its headings go down a rank. */
export const asSection = (grouped: boolean) => ({
  ...plain,
  h2: HeadingLevel3,
  Clause: grouped ? ClauseLevel4 : ClauseLevel3,
});
