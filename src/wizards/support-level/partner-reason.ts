import { wouldBeBetter } from '../../engine/better.ts';
import type { Compiled } from '../../engine/compile.ts';
import { decide } from '../../engine/decide.ts';
import type { Answers } from '../../engine/model.ts';
import { ROUTE_BELOW_SILVER } from './facts.ts';

/** Why whoever gets a result should look for another partner. */
export type PartnerReason = 'no-route' | 'higher-level';

/**
 * Why somebody should look for a partner of Silver level or above (packages.partner-first): there is no route to a
 * ticket, or such a partner would make the result better. Undefined where neither holds, where the present partner is
 * not known, and for wizards that ask for none.
 */
export function partnerReason(compiled: Compiled, answers: Answers): PartnerReason | undefined {
  const { partner } = answers;
  if (partner === undefined) return undefined;
  if (decide(compiled, answers).ticket?.reasons?.includes('no-route')) return 'no-route';
  const below = ROUTE_BELOW_SILVER.includes(partner);
  return below && wouldBeBetter(compiled, answers, { partner: 'silver' }) ? 'higher-level' : undefined;
}
