import type { HeadlineRow } from '../../engine/model.ts';

const levels = (one: string, two: string, three: string): HeadlineRow['when'] => ({
  'level-1': [one],
  'level-2': [two],
  'level-3': [three],
});

const openTicket = { ticket: ['yes'] };

/** The result in one sentence: what stands in the way first, then how far a ticket goes. */
export const headlines: HeadlineRow[] = [
  { id: 'no-route', when: { ticket: ['no'] }, reason: 'no-route' },
  { id: 'evaluation', when: { ticket: ['no'] }, reason: 'evaluation' },
  { id: 'nfr', when: { ticket: ['no'] }, reason: 'nfr-key' },
  { id: 'not-included', when: levels('no', 'no', 'no') },
  { id: 'blocked', when: { ticket: ['no'] } },
  { id: 'advice-only', when: { ...openTicket, 'level-1': ['advice-only'] } },
  { id: 'level-3', when: { ...openTicket, ...levels('yes', 'yes', 'yes') } },
  { id: 'level-2', when: { ...openTicket, ...levels('yes', 'yes', 'no') } },
  { id: 'level-1', when: { ...openTicket, ...levels('yes', 'no', 'no') } },
  { id: 'level-1-perhaps-3', when: { ...openTicket, ...levels('yes', 'no', 'conditional') } },
  { id: 'conditional-3', when: { ...openTicket, ...levels('conditional', 'conditional', 'conditional') } },
  { id: 'conditional-1-perhaps-3', when: { ...openTicket, ...levels('conditional', 'no', 'conditional') } },
  { id: 'conditional-1', when: { ...openTicket, ...levels('conditional', 'no', 'no') } },
  { id: 'beyond-level-1', when: { ...openTicket, ...levels('no', 'conditional', 'conditional') } },
  {
    id: 'levels-known',
    when: {
      'level-1': ['no', 'advice-only', 'conditional', 'yes'],
      'level-2': ['no', 'conditional', 'yes'],
      'level-3': ['no', 'conditional', 'yes'],
    },
  },
  { id: 'at-least-2', when: { 'level-1': ['yes'], 'level-2': ['yes'] } },
  { id: 'at-least-1', when: { 'level-1': ['yes'] } },
  { id: 'depends', when: {} },
];
