import { besideCases } from './beside.ts';
import { exclusionCases } from './exclusions.ts';
import { levelOneCases } from './level-one.ts';
import { levelThreeCases } from './level-three.ts';
import { levelTwoCases } from './level-two.ts';
import { networkCases } from './network.ts';
import { overriddenCases } from './overridden.ts';
import { routeCases } from './route.ts';
import { ticketCases } from './ticket.ts';

/** All policy cases, by what decides. */
export const policyCases = {
  'Route and system': routeCases,
  'Level 1': levelOneCases,
  'Level 2': levelTwoCases,
  'Level 3': levelThreeCases,
  'What is not included': exclusionCases,
  'Network, operating system, audio and upgrade': networkCases,
  Ticket: ticketCases,
  'Phone, priority, forum and hourly charge': besideCases,
  'Would be, but for': overriddenCases,
};
