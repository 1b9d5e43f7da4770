import type { ResultProps } from '../result/props.ts';
import type { Explaining } from './load.ts';

/** What the parts that explain a result are drawn from. */
export interface ExplainedProps extends ResultProps {
  explaining: Explaining;
}
