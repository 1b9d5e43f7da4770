import { Lazy } from '../../lazy.ts';
import type { SetupProps } from '../../setup/props.ts';
import { loadItemDetails } from '../../setup/result/details.ts';
import type { ResultPart, ResultProps } from '../../setup/result/load.ts';
import type { Later } from '../later.ts';
import { Checklist } from './Checklist.tsx';

/** What the parts of a checklist are drawn from. */
export interface ChecklistProps extends ResultProps {
  /** The draft of the ticket and what else comes once the checklist stands. */
  later: Lazy<Later>;
}

/**
 * Loads the view of a checklist, and what it says.
 * @throws when it cannot be had
 */
export async function loadChecklist(props: SetupProps): Promise<ResultPart> {
  const details = await loadItemDetails(props);
  const later = new Lazy(
    async () => (await import('../later.ts')).loadLater(props),
    () => {},
  );
  return { Result: (result) => <Checklist {...result} later={later} />, details };
}
