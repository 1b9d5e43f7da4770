import type { Topic } from '../../engine/model.ts';

/** What is asked together, in the order of the questions. */
export const topics: Topic[] = [
  { id: 'basics', asks: ['version', 'manuals'] },
  { id: 'machine', asks: ['hosting', 'machine'] },
  { id: 'trunks', asks: ['trunk', 'trunk-issue', 'trunk-asked'] },
  { id: 'phones', asks: ['phone', 'phone-issue', 'phone-asked'] },
  { id: 'devices', asks: ['headsets', 'gateways', 'third-party'] },
  { id: 'extensions', asks: ['integration', 'templates', 'cfd', 'api', 'teams'] },
  { id: 'network', asks: ['network', 'firewall', 'conference'] },
];
