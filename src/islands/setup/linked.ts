import type { Wizard } from '../../engine/model.ts';
import { facts as levelFacts } from '../../wizards/support-level/facts.ts';
import { order, facts as ticketFacts } from '../../wizards/ticket/facts.ts';

const everywhere = new Map([...levelFacts, ...ticketFacts].map((fact) => [fact.id, fact]));

/** What links to other wizards say: each takes over what it asks itself, and hands on the rest. */
export const linked = {
  facts: [...everywhere.values()],
  order: [...new Set([...order, ...everywhere.keys()])],
} as Wizard;
