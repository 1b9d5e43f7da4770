import { type Explaining, loadExplaining } from '../explain/load.ts';
import { Lazy } from '../lazy.ts';
import type { WizardProps } from '../words.ts';

export { Result } from './Result.tsx';

/** What explains the results of a wizard, to be loaded once one stands. */
export const explanationOf = (props: WizardProps, settled: () => void): Lazy<Explaining> =>
  new Lazy(() => loadExplaining(props), settled);
