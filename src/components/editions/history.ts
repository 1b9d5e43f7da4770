import { historyOf } from '../../build/editions/history.ts';
import { editions } from './frozen.ts';

/** What each edition changed, the newest first. */
export const history = historyOf(editions);
