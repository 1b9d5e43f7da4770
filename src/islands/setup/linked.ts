import type { Wizard } from '../../engine/model.ts';
import { facts as levelFacts } from '../../wizards/support-level/facts.ts';
import { order, facts as ticketFacts } from '../../wizards/ticket/facts.ts';

const everywhere = new Map([...levelFacts, ...ticketFacts].map((fact) => [fact.id, fact]));

/** Other wizards as far as links to them are written here. */
export const linked = {
  'support-level': { facts: levelFacts } as Wizard,
  // It hands on what it does not ask itself.
  ticket: { facts: [...everywhere.values()], order: [...new Set([...order, ...everywhere.keys()])] } as Wizard,
};
