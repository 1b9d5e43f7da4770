import type { HeadlineRow } from '../../engine/model.ts';

const levels = (one: string, two: string, three: string): HeadlineRow['when'] => ({
  'level-1': [one],
  'level-2': [two],
  'level-3': [three],
});

const openTicket = { ticket: ['yes'] };

/** The result in one sentence: what stands in the way first, then how far a ticket goes. */
export const headlines: HeadlineRow[] = [
  { id: 'no-route', when: { ticket: ['no'] }, reason: 'no-route', by: ['ticket'] },
  { id: 'evaluation', when: { ticket: ['no'] }, reason: 'evaluation', by: ['ticket'] },
  { id: 'nfr', when: { ticket: ['no'] }, reason: 'nfr-key', by: ['ticket'] },
  { id: 'not-included', when: levels('no', 'no', 'no'), by: ['level-1', 'level-2', 'level-3'] },
  { id: 'blocked', when: { ticket: ['no'] }, by: ['ticket'] },
  { id: 'advice-only', when: { ...openTicket, 'level-1': ['advice-only'] }, by: ['level-1'] },
  { id: 'level-3', when: { ...openTicket, ...levels('yes', 'yes', 'yes') }, by: ['level-3'] },
  { id: 'level-2', when: { ...openTicket, ...levels('yes', 'yes', 'no') }, by: ['level-2', 'level-3'] },
  { id: 'level-1', when: { ...openTicket, ...levels('yes', 'no', 'no') }, by: ['level-1', 'level-2', 'level-3'] },
  {
    id: 'level-1-perhaps-3',
    when: { ...openTicket, ...levels('yes', 'no', 'conditional') },
    by: ['level-1', 'level-3', 'level-2'],
  },
  {
    id: 'conditional-3',
    when: { ...openTicket, ...levels('conditional', 'conditional', 'conditional') },
    by: ['level-3'],
  },
  {
    id: 'conditional-1-perhaps-3',
    when: { ...openTicket, ...levels('conditional', 'no', 'conditional') },
    by: ['level-1', 'level-3', 'level-2'],
  },
  { id: 'conditional-1', when: { ...openTicket, ...levels('conditional', 'no', 'no') }, by: ['level-1', 'level-2'] },
  {
    id: 'beyond-level-1',
    when: { ...openTicket, ...levels('no', 'conditional', 'conditional') },
    by: ['level-1', 'level-2'],
  },
  {
    id: 'levels-known',
    when: {
      'level-1': ['no', 'advice-only', 'conditional', 'yes'],
      'level-2': ['no', 'conditional', 'yes'],
      'level-3': ['no', 'conditional', 'yes'],
    },
    by: ['level-1', 'level-2', 'level-3'],
  },
  { id: 'at-least-2', when: { 'level-1': ['yes'], 'level-2': ['yes'] }, by: ['level-2'] },
  { id: 'at-least-1', when: { 'level-1': ['yes'] }, by: ['level-1'] },
  { id: 'depends', when: {}, by: ['level-1', 'level-2', 'level-3'] },
];
